package org.isnad.extraction.events;

import java.util.ArrayList;
import java.util.List;
import org.isnad.extraction.events.Trigger.Governor;
import org.isnad.extraction.events.predicates.LightVerb;
import org.isnad.extraction.events.predicates.LightVerbs;
import org.isnad.extraction.events.predicates.NounReading;
import org.isnad.extraction.events.predicates.NounReading.Part;
import org.isnad.extraction.events.predicates.PredicateLexicon;
import org.isnad.extraction.events.predicates.PredicateLexicon.NounMatch;
import org.isnad.extraction.events.predicates.VerbReading;
import org.isnad.model.analysis.PartOfSpeech;
import org.isnad.model.analysis.Tense;
import org.isnad.model.analysis.TokenRange;
import org.jspecify.annotations.Nullable;

/**
 * Finds the words of a sentence that may carry events: verbs, event nouns, participles, and nouns under light verbs. Of
 * entries that overlap the longest stands; readings of one word are all given, for the rules to choose among.
 */
final class TriggerFinder {
    private final PredicateLexicon lexicon;
    private final LightVerbs lights;
    private final Phrases phrases;

    TriggerFinder(PredicateLexicon lexicon, LightVerbs lights, Phrases phrases) {
        this.lexicon = lexicon;
        this.lights = lights;
        this.phrases = phrases;
    }

    /** The readings of each trigger, in the order of the sentence; those of one trigger together. */
    List<List<Trigger>> find(EventLine line) {
        List<List<Trigger>> triggers = new ArrayList<>();
        List<Governor> governors = new ArrayList<>();
        int at = 0;
        while (at < line.size()) {
            List<Trigger> here = line.isTime(at) ? List.of() : verbs(line, at);
            if (here.isEmpty() && !line.isTime(at)) {
                here = nouns(line, at, governors);
            }
            if (here.isEmpty()) {
                addGovernors(line, at, governors);
                at++;
            } else {
                triggers.add(here);
                at = Math.max(at + 1, here.get(0).verb() ? at + 1 : here.get(0).range().to());
            }
        }
        return triggers;
    }

    /** A final hamza on alef is a verb's even where the tagger takes the word for another: {@code هنأ}. */
    private static boolean maybeVerb(EventLine line, int at) {
        String form = line.token(at).form();
        return line.isVerb(at)
                || line.is(at, PartOfSpeech.VERBAL_ADJECTIVE)
                || (form.endsWith("أ") && form.length() > 2 && !line.is(at, PartOfSpeech.NOUN));
    }

    private List<Trigger> verbs(EventLine line, int at) {
        if (!maybeVerb(line, at)) {
            return List.of();
        }
        List<Trigger> found = new ArrayList<>();
        int most = 0;
        List<VerbReading> readings = lexicon.verbs(line.key(at));
        boolean participle = readings.isEmpty() && line.token(at).tense() == Tense.NONE;
        for (VerbReading reading : participle ? lexicon.participles(line.key(at)) : readings) {
            VerbPhrase.Found words = VerbPhrase.find(line, at, reading.rest());
            int count = reading.rest().size();
            if (words == null || count < most) {
                continue;
            }
            if (count > most) {
                found.clear();
                most = count;
            }
            Arguments arguments = arguments(line, at, reading, words);
            int shownTo = words.first() == at + 1 ? words.end() : at + 1;
            found.add(new Trigger(
                    new TokenRange(at, shownTo),
                    at,
                    reading.predicate(),
                    reading.predicate().verbFrame(),
                    Part.DEED,
                    true,
                    null,
                    arguments));
        }
        return found;
    }

    private Arguments arguments(EventLine line, int at, VerbReading reading, VerbPhrase.Found words) {
        VerbArguments reader = new VerbArguments(line, phrases);
        if (reading.rest().isEmpty()) {
            return reader.read(at, at + 1, false, reading.form(), reading.predicate());
        }
        if (words.first() > at + 1) {
            Arguments arguments = reader.read(at, at + 1, false, reading.form(), reading.predicate());
            VerbPhrase.readOn(line, phrases, arguments, words);
            return arguments;
        }
        boolean preposition = line.is(words.end() - 1, PartOfSpeech.PREPOSITION);
        int from = preposition ? words.end() - 1 : words.end();
        return reader.read(at, from, !preposition, reading.form(), reading.predicate());
    }

    private List<Trigger> nouns(EventLine line, int at, List<Governor> governors) {
        boolean nominal = line.is(at, PartOfSpeech.NOUN)
                || line.isAdjective(at)
                || line.is(at, PartOfSpeech.PROPER_NOUN)
                || (line.is(at, PartOfSpeech.OTHER) && line.key(at).length() > 3);
        NounMatch match = nominal ? lexicon.nouns(line.tokens, at, line.unfused(at)) : null;
        if (match == null) {
            return List.of();
        }
        Governor governor = governor(line, at, governors);
        Arguments arguments = new NounArguments(line, phrases).read(at, match.to());
        List<Trigger> found = new ArrayList<>();
        for (NounReading reading : match.readings()) {
            found.add(new Trigger(
                    new TokenRange(at, match.to()),
                    at,
                    reading.predicate(),
                    reading.frame(),
                    reading.part(),
                    false,
                    reading.part() == Part.DEED ? governor : null,
                    arguments));
        }
        return found;
    }

    private void addGovernors(EventLine line, int at, List<Governor> governors) {
        if (maybeVerb(line, at)) {
            for (LightVerbs.Reading reading : lights.verbs(line.key(at))) {
                if (reading.form() != null) {
                    Arguments arguments =
                            new VerbArguments(line, phrases).read(at, at + 1, false, reading.form(), null);
                    governors.add(new Governor(at, reading.verb(), arguments));
                }
            }
        } else if (line.is(at, PartOfSpeech.NOUN)) {
            for (LightVerbs.Reading reading : lights.nouns(line.unfused(at))) {
                Arguments arguments = new NounArguments(line, phrases).read(at, at + 1);
                governors.add(new Governor(at, reading.verb(), arguments));
            }
        }
    }

    /** The nearest light verb before a noun that takes it in the way that the verb is listed with. */
    private static @Nullable Governor governor(EventLine line, int noun, List<Governor> governors) {
        for (int i = governors.size() - 1; i >= 0; i--) {
            Governor governor = governors.get(i);
            if (noun - governor.at() > 25) {
                return null;
            }
            if (takes(line, governor, noun)) {
                return governor;
            }
        }
        return null;
    }

    private static boolean takes(EventLine line, Governor governor, int noun) {
        LightVerb light = governor.light();
        Arguments arguments = governor.arguments();
        return switch (light.joint().kind()) {
            case OBJECT -> begins(line, arguments.object, noun) || begins(line, arguments.possessor, noun)
                    || (begins(line, arguments.subject, noun) && !line.isVerb(governor.at() - 1));
            case SUBJECT -> begins(line, arguments.subject, noun) || begins(line, arguments.object, noun);
            case POSSESSOR -> begins(line, arguments.possessor, noun);
            case PREPOSITION -> begins(line, arguments.oblique(light.joint().preposition()), noun);
        };
    }

    /** Whether the noun heads one of the phrases, or follows a head that only counts or begins: {@code سلسلة غارات}. */
    private static boolean begins(EventLine line, List<TokenRange> members, int noun) {
        for (TokenRange member : members) {
            int head = member.from();
            while (head < noun
                    && (EventWords.FILLER.has(line.key(head))
                            || line.is(head, PartOfSpeech.NUMERAL)
                            || line.is(head, PartOfSpeech.DEMONSTRATIVE)
                            || EventWords.PARTITIVE.has(line.key(head))
                            || line.key(head).equals("من"))) {
                head++;
            }
            if (head == noun) {
                return true;
            }
        }
        return false;
    }
}

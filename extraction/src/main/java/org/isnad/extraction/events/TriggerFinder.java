package org.isnad.extraction.events;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.isnad.extraction.events.Trigger.Governor;
import org.isnad.extraction.events.predicates.LightVerb;
import org.isnad.extraction.events.predicates.LightVerbs;
import org.isnad.extraction.events.predicates.NounReading;
import org.isnad.extraction.events.predicates.NounReading.Part;
import org.isnad.extraction.events.predicates.PredicateLexicon;
import org.isnad.extraction.events.predicates.PredicateLexicon.NounMatch;
import org.isnad.extraction.events.predicates.VerbReading;
import org.isnad.model.Event;
import org.isnad.model.analysis.PartOfSpeech;
import org.isnad.model.analysis.Tense;
import org.isnad.model.analysis.TokenRange;
import org.jspecify.annotations.Nullable;

/**
 * Finds the words of a sentence that may carry events: verbs, event nouns, participles, and nouns under light verbs. Of
 * entries that overlap the longest stands; readings of one word that the sentence bears out are all given, to choose among.
 */
final class TriggerFinder {
    /** How many words after a light verb its noun may stand: long titles come between. */
    private static final int REACH = 25;

    private final PredicateLexicon lexicon;
    private final LightVerbs lights;
    private final Phrases phrases;
    private final PublicActors actors;
    private final Guards guards;

    TriggerFinder(PredicateLexicon lexicon, LightVerbs lights, Phrases phrases, PublicActors actors, Guards guards) {
        this.lexicon = lexicon;
        this.lights = lights;
        this.phrases = phrases;
        this.actors = actors;
        this.guards = guards;
    }

    /**
     * What a trigger may carry.
     *
     * @param trigger the words and what they say
     * @param roles who takes part in it
     */
    record Reading(Trigger trigger, Roles roles) {}

    /** The readings of each trigger, in the order of the sentence; those of one trigger together. */
    List<List<Reading>> find(EventLine line) {
        List<List<Reading>> triggers = new ArrayList<>();
        List<Governor> governors = new ArrayList<>();
        Event.@Nullable Type[] taken = new Event.Type[line.size()];
        int at = 0;
        while (at < line.size()) {
            boolean free = !line.isTime(at) && taken[at] == null;
            List<Reading> here = free ? verbs(line, at, taken) : List.of();
            if (here.isEmpty() && !line.isTime(at)) {
                here = nouns(line, at, governors);
                // Of a word that a verb has taken only a longer noun counts: دعا إلى وقف + إطلاق النار.
                here = free || isOther(here, taken) ? here : List.of();
            }
            if (here.isEmpty() || here.get(0).trigger().verb()) {
                addGovernors(line, at, governors);
            }
            if (here.isEmpty()) {
                at++;
            } else {
                triggers.add(here);
                at = Math.max(
                        at + 1,
                        here.get(0).trigger().verb()
                                ? at + 1
                                : here.get(0).trigger().range().to());
            }
        }
        return triggers;
    }

    private static boolean isOther(List<Reading> here, Event.@Nullable Type[] taken) {
        if (here.isEmpty()) {
            return false;
        }
        Trigger trigger = here.get(0).trigger();
        return taken[trigger.range().to() - 1] == null
                && trigger.predicate().type() != taken[trigger.range().from()];
    }

    /** A final hamza on alef is a verb's even where the tagger takes the word for another: {@code هنأ}. */
    private static boolean maybeVerb(EventLine line, int at) {
        String form = line.token(at).form();
        return (line.isVerb(at) && !isNounTaggedAsVerb(line, at))
                || line.is(at, PartOfSpeech.VERBAL_ADJECTIVE)
                || (form.endsWith("أ") && form.length() > 2 && !line.is(at, PartOfSpeech.NOUN));
    }

    private List<Reading> verbs(EventLine line, int at, Event.@Nullable Type[] taken) {
        if (!maybeVerb(line, at) || isNounBeforeVerb(line, at)) {
            return List.of();
        }
        List<Reading> found = new ArrayList<>();
        int most = -1;
        List<VerbReading> readings = lexicon.verbs(line.key(at));
        boolean participle = readings.isEmpty() && line.token(at).tense() == Tense.NONE;
        for (VerbReading reading : participle ? lexicon.participles(line.key(at)) : readings) {
            VerbPhrase.Found words = VerbPhrase.find(line, at, reading.rest());
            int count = reading.rest().size();
            if (words == null || count < most) {
                continue;
            }
            // Where the subject stands between, the words that follow it say what is done: بعث فلان برقية تهنئة; but
            // not
            // those after a preposition: طالب فلان بوقف.
            boolean split = count > 0
                    && words.first() > at + 1
                    && words.end() > words.first()
                    && !line.is(words.first(), PartOfSpeech.PREPOSITION)
                    && !line.is(words.end() - 1, PartOfSpeech.PREPOSITION);
            Trigger trigger = new Trigger(
                    split
                            ? new TokenRange(words.first(), words.end())
                            : new TokenRange(at, words.first() == at + 1 ? words.end() : at + 1),
                    at,
                    reading.predicate(),
                    reading.predicate().verbFrame(),
                    Part.DEED,
                    true,
                    null,
                    arguments(line, at, reading, words));
            Roles roles = Roles.of(line, phrases, actors, trigger);
            if (guards.pass(line, trigger, roles)) {
                if (count > most) {
                    found.clear();
                    most = count;
                }
                found.add(new Reading(trigger, roles));
                if (count > 0 && words.end() > words.first()) {
                    Arrays.fill(
                            taken,
                            words.first(),
                            words.end(),
                            reading.predicate().type());
                }
            }
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

    private List<Reading> nouns(EventLine line, int at, List<Governor> governors) {
        boolean nominal = line.is(at, PartOfSpeech.NOUN)
                || isNounTaggedAsPreposition(line, at)
                || isNounTaggedAsVerb(line, at)
                || line.isAdjective(at)
                || line.is(at, PartOfSpeech.PROPER_NOUN)
                || (line.is(at, PartOfSpeech.OTHER) && line.key(at).length() > 3);
        NounMatch match = nominal && !Bodies.holds(line, at) ? lexicon.nouns(line.tokens, at, line.unfused(at)) : null;
        if (match == null) {
            return List.of();
        }
        Governor governor = governor(line, at, governors);
        Arguments arguments = new NounArguments(line, phrases).read(at, match.to());
        List<Reading> found = new ArrayList<>();
        for (NounReading reading : match.readings()) {
            Trigger trigger = new Trigger(
                    new TokenRange(at, match.to()),
                    at,
                    reading.predicate(),
                    reading.frame(),
                    reading.part(),
                    false,
                    reading.part() == Part.DEED ? governor : null,
                    arguments);
            Roles roles = Roles.of(line, phrases, actors, trigger);
            if (guards.pass(line, trigger, roles)) {
                found.add(new Reading(trigger, roles));
            }
        }
        return found;
    }

    /** {@code طالب يحقق حلمه}, {@code غسان سعيد}: no past verb stands right before an imperfect one, and none in a name. */
    private static boolean isNounBeforeVerb(EventLine line, int at) {
        boolean before = line.token(at).tense() == Tense.PERFECT
                && line.isVerb(at + 1)
                && line.token(at + 1).tense() == Tense.IMPERFECT;
        boolean name = line.isNamed(new TokenRange(at, at + 1)) && line.is(at + 1, PartOfSpeech.PROPER_NOUN);
        return before || name;
    }

    /** After a preposition stands no verb: {@code إلى وقف إطلاق النار}. */
    private static boolean isNounTaggedAsVerb(EventLine line, int at) {
        return line.isVerb(at) && line.is(at - 1, PartOfSpeech.PREPOSITION);
    }

    /** {@code للقاء الرئيس}: after a preposition a word is a noun, even one that works as a preposition elsewhere. */
    private static boolean isNounTaggedAsPreposition(EventLine line, int at) {
        return line.is(at, PartOfSpeech.PREPOSITION)
                && line.is(at - 1, PartOfSpeech.PREPOSITION)
                && line.isAttached(at)
                && line.key(at).length() > 3;
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
        Governor nearest = null;
        for (Governor governor : governors) {
            boolean nearer = nearest == null || governor.at() > nearest.at();
            if (nearer && noun - governor.at() <= REACH && takes(line, governor, noun)) {
                nearest = governor;
            }
        }
        return nearest;
    }

    private static boolean takes(EventLine line, Governor governor, int noun) {
        LightVerb light = governor.light();
        Arguments arguments = governor.arguments();
        return switch (light.joint().kind()) {
            case OBJECT ->
                begins(line, arguments.object, noun)
                        || begins(line, arguments.possessor, noun)
                        || (begins(line, arguments.subject, noun)
                                && !arguments.pronounObject
                                && !line.isVerb(governor.at() - 1));
            case SUBJECT ->
                begins(line, arguments.subject, noun)
                        || (arguments.subject.isEmpty() && begins(line, arguments.object, noun));
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

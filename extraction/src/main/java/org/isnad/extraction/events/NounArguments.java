package org.isnad.extraction.events;

import java.util.List;
import org.isnad.language.arabic.Agreement;
import org.isnad.model.analysis.PartOfSpeech;
import org.isnad.model.analysis.TokenRange;

/**
 * Reads the arguments of an event noun: its possessor or attached pronoun, what stands after prepositions, and who does it
 * by the relative clause that describes it ({@code الهجمات التي شنها التنظيم}).
 */
final class NounArguments {
    private final EventLine line;
    private final Phrases phrases;
    private final Subjects subjects;

    NounArguments(EventLine line, Phrases phrases) {
        this.line = line;
        this.phrases = phrases;
        this.subjects = new Subjects(line, phrases);
    }

    /** The arguments of the noun that stands from {@code from} to before {@code to}. */
    Arguments read(int from, int to) {
        int at = to;
        List<TokenRange> possessor = List.of();
        if (line.is(at, PartOfSpeech.POSSESSIVE) || (line.is(at, PartOfSpeech.PRONOUN) && line.isAttached(at))) {
            possessor = subjects.earlier(from, pronoun(line.key(at)));
            at++;
        } else if (!line.token(to - 1).key().startsWith("ال") || to - from > 1) {
            // هز انفجار ضخم المرفأ: an adjective has closed the construct.
            boolean noun = line.isNominal(at)
                    && !line.isAdjective(at - 1)
                    && !line.isTime(at)
                    && !EventWords.ADVERB.has(line.key(at));
            if (noun) {
                possessor = phrases.members(line, at, line.size());
                at = possessor.isEmpty()
                        ? at
                        : possessor.get(possessor.size() - 1).to();
            }
        }
        boolean joined = line.key(at).equals("و")
                && line.is(at + 1, PartOfSpeech.NOUN)
                && line.is(at + 2, PartOfSpeech.POSSESSIVE)
                && line.is(at - 1, PartOfSpeech.POSSESSIVE);
        // شكره وتقديره للوزير: what follows the second noun belongs to both.
        at += joined ? 3 : 0;
        while (line.isAdjective(at)) {
            at++;
        }
        boolean governs = line.isPronoun(at - 1) && line.isNominal(at) && !line.isTime(at) && !isManner(at);
        Arguments found = new ArgumentScanner(line, phrases).read(at, line.size());
        found.possessor = possessor;
        if (governs && !found.free.isEmpty()) {
            // أثناء زيارته القاهرة: behind its pronoun a verbal noun has an object as its verb has.
            found.object = found.free.get(0);
        }
        relative(at, found);
        return found;
    }

    /** {@code قتله عمدا}: how it is done. */
    private boolean isManner(int at) {
        return line.key(at).endsWith("ا") && line.is(at, PartOfSpeech.NOUN) && !line.isDefinite(at);
    }

    /** Who acts in the relative clause that opens at a token and takes up the noun before it; nobody where none does. */
    List<TokenRange> maker(int at) {
        Arguments found = new Arguments();
        relative(at, found);
        return found.agent;
    }

    private static Agreement pronoun(String key) {
        return switch (key) {
            case "ها" -> new Agreement(Agreement.Gender.FEMININE, Agreement.Count.ANY);
            case "هم" -> new Agreement(Agreement.Gender.ANY, Agreement.Count.PLURAL);
            default -> new Agreement(Agreement.Gender.MASCULINE, Agreement.Count.ANY);
        };
    }

    /** {@code التي شنها X}, {@code التي قامت بها X}: whoever is named there acts. */
    private void relative(int at, Arguments found) {
        int verb = line.is(at, PartOfSpeech.RELATIVE) ? at + 1 : at;
        if (!line.isVerb(verb) || (verb == at && line.isDefinite(at - 1))) {
            return;
        }
        int next = verb + 1;
        boolean object = line.isPronoun(next) && line.isAttached(next);
        boolean oblique = line.is(next, PartOfSpeech.PREPOSITION) && line.isPronoun(next + 1);
        if (!object && !oblique) {
            return;
        }
        Arguments inner = new ArgumentScanner(line, phrases).read(object ? next + 1 : next + 2, line.size());
        boolean undergoes = EventWords.UNDERGO.has(line.key(verb));
        if (!inner.free.isEmpty() && !undergoes) {
            found.agent = found.agent.isEmpty() ? inner.free.get(0) : found.agent;
        }
        inner.obliques.forEach(found.obliques::putIfAbsent);
    }
}

package org.isnad.extraction.events;

import java.util.List;
import org.isnad.model.analysis.PartOfSpeech;
import org.isnad.model.analysis.TokenRange;
import org.jspecify.annotations.Nullable;

/**
 * Verbs of several words: {@code أطلق سراح}, {@code ألقت الشرطة القبض على}. The subject may stand between the words; they
 * are compared joined where the analyser parts a clitic ({@code بحياة}).
 */
final class VerbPhrase {
    private static final int GAP = 26;

    private VerbPhrase() {}

    /**
     * Where the further words of a verb stand.
     *
     * @param first the first of them
     * @param end one past the last
     */
    record Found(int first, int end) {}

    /** Where the words follow the verb at {@code verb}, or {@code null} where they do not. */
    static @Nullable Found find(EventLine line, int verb, List<String> rest) {
        int at = verb + 1;
        int first = at;
        for (int i = 0; i < rest.size(); i++) {
            String word = rest.get(i);
            int found = -1;
            // Only the first of the words may stand apart from the verb.
            int reach = Math.min(line.size(), i == 0 ? at + GAP : at + 1);
            for (int j = at; j < reach && found < 0; j++) {
                found = match(line, j, word);
                first = i == 0 && found >= 0 ? j : first;
                if (found < 0 && i == 0 && isBarrier(line, j)) {
                    break;
                }
            }
            if (found < 0 && i == rest.size() - 1 && i > 0) {
                found = preposition(line, at, word);
            }
            if (found < 0) {
                return null;
            }
            at = found;
        }
        return new Found(first, at);
    }

    private static boolean isBarrier(EventLine line, int at) {
        return line.isVerb(at)
                || line.is(at, PartOfSpeech.SUBORDINATOR)
                || line.is(at, PartOfSpeech.RELATIVE)
                || (line.isComma(at) && !line.isTime(at + 1) && !line.isTime(at - 1));
    }

    /** A last preposition may be parted from the words before it by the subject: {@code ألقت القبض الشرطة على}. */
    private static int preposition(EventLine line, int from, String word) {
        for (int j = from; j < Math.min(line.size(), from + GAP); j++) {
            if (line.is(j, PartOfSpeech.PREPOSITION) && line.key(j).equals(word)) {
                return from;
            }
            if (isBarrier(line, j)) {
                return -1;
            }
        }
        return -1;
    }

    /** One past the tokens at {@code at} that spell the word, or -1. */
    private static int match(EventLine line, int at, String written) {
        boolean pronoun = written.endsWith("'");
        String word = pronoun ? written.substring(0, written.length() - 1) : written;
        StringBuilder joined = new StringBuilder();
        int end = at;
        while (end < line.size() && joined.length() < word.length() && (end == at || line.isAttached(end))) {
            joined.append(line.unfused(end));
            end++;
        }
        String text = joined.toString();
        boolean spelled = text.equals(word) || text.equals(word + "ا") || text.equals("ال" + word);
        if (!spelled) {
            return -1;
        }
        if (pronoun) {
            return line.isPronoun(end) && line.isAttached(end) ? end + 1 : -1;
        }
        return end;
    }

    /** Goes on after the last word of a verb whose subject stands between its words. */
    static void readOn(EventLine line, Phrases phrases, Arguments arguments, Found words) {
        boolean preposition = line.is(words.end() - 1, PartOfSpeech.PREPOSITION);
        int from = preposition ? words.end() - 1 : words.end();
        Arguments after = new ArgumentScanner(line, phrases).read(from, line.size());
        arguments.obliques.putAll(after.obliques);
        arguments.possessor = after.free.isEmpty() ? List.of() : after.free.get(0);
        // طالب فلان الحكومة بوقف الحرب: whom it is asked of stays the object.
        boolean between = arguments.object.stream().allMatch(member -> member.from() < words.first());
        arguments.object = between && !arguments.object.isEmpty() ? arguments.object : arguments.possessor;
        arguments.subject = arguments.subject.stream()
                .filter(member -> member.from() < words.first() || member.from() >= words.end())
                .map(member -> member.from() < words.first() && member.to() > words.first()
                        ? new TokenRange(member.from(), words.first())
                        : member)
                .toList();
        arguments.end = after.end;
    }
}

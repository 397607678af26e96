package org.isnad.extraction.figures;

import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.isnad.language.Lexicon;
import org.isnad.language.arabic.ArabicNormalizer;
import org.isnad.language.arabic.numbers.Wording;

/** The words of {@code labels.txt} that decide, from beside a number, whether it counts anything. Immutable. */
final class Labels {
    /** The first column of the file, told there. */
    enum Kind {
        LABEL,
        ORDINAL,
        AFTER,
        SCORE,
        COUNTING,
        TOTAL,
        CHANGE,
        CASUALTY
    }

    private final Map<Kind, Set<String>> words = new EnumMap<>(Kind.class);

    Labels() {
        for (List<String> entry : Lexicon.entries(Labels.class, "labels.txt", 2)) {
            Set<String> keys =
                    words.computeIfAbsent(Kind.valueOf(entry.get(0).toUpperCase(Locale.ROOT)), k -> new HashSet<>());
            for (String word : entry.get(1).split(", *")) {
                keys.add(ArabicNormalizer.key(word));
            }
        }
    }

    boolean is(Kind kind, Wording wording, int at) {
        return words.getOrDefault(kind, Set.of()).contains(wording.at(at).key());
    }

    /** Whether a word of a kind stands among the words {@code [from, to)}. */
    boolean any(Kind kind, Wording wording, int from, int to) {
        for (int at = Math.max(0, from); at < to; at++) {
            if (is(kind, wording, at)) {
                return true;
            }
        }
        return false;
    }
}

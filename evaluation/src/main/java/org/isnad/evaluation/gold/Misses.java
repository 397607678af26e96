package org.isnad.evaluation.gold;

import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * The listing of what was missed and what was found wrongly, a line each.
 *
 * @param key the article's name, with which each line begins
 * @param lines takes the lines
 */
record Misses(String key, Consumer<? super String> lines) {
    private static final int LONGEST = 110;

    /** Lists, in order, those that have no partner. */
    <T> void unpaired(BitSet paired, List<T> all, Function<T, String> line) {
        for (int i = paired.nextClearBit(0); i < all.size(); i = paired.nextClearBit(i + 1)) {
            lines.accept(key + " " + line.apply(all.get(i)));
        }
    }

    /** The beginning of a content, as much as a line takes, in characters and not in code units. */
    static String cut(String content) {
        return content.codePointCount(0, content.length()) <= LONGEST
                ? content
                : content.substring(0, content.offsetByCodePoints(0, LONGEST));
    }

    /** The word by which the gold knows a value of the model. */
    static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }
}

package org.isnad.language.arabic.numbers;

import java.math.BigDecimal;

/**
 * A number read from a run of words.
 *
 * @param from the index of its first word
 * @param to one past the index of its last word
 * @param value what it comes to
 * @param kind how it was written
 */
public record NumberPhrase(int from, int to, BigDecimal value, Kind kind) {
    /** How a number is written. */
    public enum Kind {
        /** Digits alone: {@code 2500}. They may be a count or only a label. */
        DIGITS,
        /** Number words, or digits with number words: {@code ثلاثة عشر}, {@code 12 ألفا و500}. */
        WORDS,
        /** A plural without a number, which says no more than its own size: {@code آلاف}, {@code عشرات الملايين}. */
        PLURAL,
        /** A part of a whole: {@code ثلث}, {@code ثلاثة أرباع}. */
        FRACTION
    }
}

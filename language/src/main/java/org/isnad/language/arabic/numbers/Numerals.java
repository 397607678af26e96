package org.isnad.language.arabic.numbers;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.isnad.language.Lexicon;
import org.isnad.language.arabic.ArabicNormalizer;
import org.jspecify.annotations.Nullable;

/** The number words of {@code numerals.txt}: what each may be in a number, and its value as that. Immutable. */
final class Numerals {
    /** What a number word may be; the file's first column, told there. */
    enum Kind {
        UNIT,
        TEEN,
        TENS,
        HUNDRED,
        SCALE,
        DOUBLE,
        PLURAL,
        FRACTION,
        PARTS
    }

    private final Map<String, Map<Kind, BigDecimal>> values = new HashMap<>();

    Numerals() {
        for (List<String> entry : Lexicon.entries(Numerals.class, "numerals.txt", 3)) {
            Kind kind = Kind.valueOf(entry.get(0).toUpperCase(java.util.Locale.ROOT));
            for (String form : entry.get(2).split(" ")) {
                values.computeIfAbsent(ArabicNormalizer.key(form), key -> new EnumMap<>(Kind.class))
                        .put(kind, value(entry.get(1)));
            }
        }
    }

    /** A number, or a fraction to four decimals: {@code 1/3} is 0.3333. */
    private static BigDecimal value(String written) {
        int bar = written.indexOf('/');
        if (bar < 0) {
            return new BigDecimal(written);
        }
        return new BigDecimal(written.substring(0, bar))
                .divide(new BigDecimal(written.substring(bar + 1)), 4, RoundingMode.HALF_UP)
                .stripTrailingZeros();
    }

    /** Whether the word can be part of a number in some way. */
    boolean contains(Word word) {
        return values.containsKey(word.key()) || values.containsKey(word.base());
    }

    /** The value of the word as that part of a number, or {@code null} where it cannot be one. */
    @Nullable
    BigDecimal value(Word word, Kind kind) {
        Map<Kind, BigDecimal> kinds = values.get(word.key());
        if (kinds == null) {
            kinds = values.get(word.base());
        }
        return kinds == null ? null : kinds.get(kind);
    }

    boolean is(Word word, Kind kind) {
        return value(word, kind) != null;
    }
}

package org.isnad.language.arabic.numbers;

import static org.isnad.language.arabic.numbers.NumberPhrase.Kind.DIGITS;
import static org.isnad.language.arabic.numbers.NumberPhrase.Kind.WORDS;

import java.math.BigDecimal;
import org.isnad.language.arabic.numbers.Numerals.Kind;
import org.jspecify.annotations.Nullable;

/**
 * Reads cardinal numbers as a sum of groups, each a number below a thousand times a scale: {@code ثلاثة ملايين و200 ألف
 * وخمسون}. Each group must be smaller than the scale before it, so that {@code 100 ألف و200 ألف} stays two numbers.
 */
final class CardinalReader {
    private static final String AND = "و";
    private static final BigDecimal TEN = BigDecimal.TEN;
    private static final BigDecimal HUNDRED = new BigDecimal(100);

    private final Numerals numerals;

    CardinalReader(Numerals numerals) {
        this.numerals = numerals;
    }

    /** A value and where it ends; {@code scale} is what its last group was multiplied by. */
    private record Part(int to, BigDecimal value, BigDecimal scale, boolean digits) {}

    @Nullable
    NumberPhrase read(Wording wording, int at) {
        Part sum = scaled(wording, at);
        if (sum == null) {
            return null;
        }
        boolean scales = sum.scale.compareTo(BigDecimal.ONE) > 0;
        while (scales && wording.is(sum.to, AND)) {
            Part next = scaled(wording, sum.to + 1);
            if (next == null || next.value.compareTo(sum.scale) >= 0) {
                break;
            }
            sum = new Part(next.to, sum.value.add(next.value), next.scale, false);
            scales = next.scale.compareTo(BigDecimal.ONE) > 0;
        }
        sum = withFraction(wording, sum);
        return new NumberPhrase(at, sum.to, sum.value, sum.digits ? DIGITS : WORDS);
    }

    /** A group with its scale: {@code 12 ألفا}, {@code مئة مليون}, {@code ألفان}, {@code ألف مليار}. */
    private @Nullable Part scaled(Wording wording, int at) {
        Part group = belowThousand(wording, at);
        if (group == null) {
            Word word = wording.at(at);
            BigDecimal scale = numerals.value(word, Kind.SCALE);
            BigDecimal twice = numerals.value(word, Kind.DOUBLE);
            if (twice != null) {
                group = new Part(at + 1, twice.add(twice), twice, false);
            } else if (scale != null) {
                group = new Part(at + 1, scale, scale, false);
            } else {
                return null;
            }
        }
        BigDecimal scale = numerals.value(wording.at(group.to), Kind.SCALE);
        while (scale != null && scale.compareTo(group.scale) > 0) {
            group = new Part(group.to + 1, group.value.multiply(scale), group.scale.multiply(scale), false);
            scale = numerals.value(wording.at(group.to), Kind.SCALE);
        }
        return group;
    }

    private @Nullable Part belowThousand(Wording wording, int at) {
        Word word = wording.at(at);
        boolean enclosed = (word.is("(") && wording.is(at + 2, ")")) || (word.is("\"") && wording.is(at + 2, "\""));
        if (enclosed && wording.at(at + 1).numeric()) {
            BigDecimal value = Digits.value(wording.at(at + 1).key());
            return value == null ? null : new Part(at + 3, value, BigDecimal.ONE, true);
        }
        if (word.numeric()) {
            BigDecimal value = Digits.value(word.key());
            return value == null ? null : new Part(at + 1, value, BigDecimal.ONE, true);
        }
        Part hundreds = hundreds(wording, at);
        if (hundreds == null) {
            return belowHundred(wording, at);
        }
        Part rest = wording.is(hundreds.to, AND) ? belowHundred(wording, hundreds.to + 1) : null;
        return rest == null ? hundreds : words(rest.to, hundreds.value.add(rest.value));
    }

    /** {@code مئتان}, {@code ثلاثمئة}, {@code ثلاث مئة}. */
    private @Nullable Part hundreds(Wording wording, int at) {
        BigDecimal hundred = numerals.value(wording.at(at), Kind.HUNDRED);
        if (hundred != null) {
            return words(at + 1, hundred);
        }
        BigDecimal unit = numerals.value(wording.at(at), Kind.UNIT);
        if (unit == null || unit.compareTo(TEN) >= 0) {
            return null;
        }
        BigDecimal one = numerals.value(wording.at(at + 1), Kind.HUNDRED);
        return one != null && one.compareTo(HUNDRED) == 0 ? words(at + 2, unit.multiply(HUNDRED)) : null;
    }

    /** {@code سبعة}, {@code ثلاثة عشر}, {@code ثلاثة وعشرون}, {@code خمسين}. */
    private @Nullable Part belowHundred(Wording wording, int at) {
        BigDecimal tens = numerals.value(wording.at(at), Kind.TENS);
        if (tens != null) {
            return words(at + 1, tens);
        }
        BigDecimal unit = numerals.value(wording.at(at), Kind.UNIT);
        if (unit == null) {
            return null;
        }
        if (unit.compareTo(TEN) < 0) {
            if (numerals.is(wording.at(at + 1), Kind.TEEN)) {
                return words(at + 2, unit.add(TEN));
            }
            BigDecimal after = wording.is(at + 1, AND) ? numerals.value(wording.at(at + 2), Kind.TENS) : null;
            if (after != null) {
                return words(at + 3, unit.add(after));
            }
        }
        boolean onlyInCompounds = wording.is(at, "احد")
                || wording.is(at, "احدي")
                || wording.at(at).base().equals("احد");
        return onlyInCompounds ? null : words(at + 1, unit);
    }

    /** {@code ثلاثة ملايين ونصف المليون}, {@code مليار وربع}, {@code 3 ونصف}. */
    private Part withFraction(Wording wording, Part sum) {
        Word word = wording.at(sum.to + 1);
        BigDecimal fraction = wording.is(sum.to, AND) ? numerals.value(word, Kind.FRACTION) : null;
        if (fraction == null || word.definite() || numerals.is(word, Kind.UNIT)) {
            return sum;
        }
        int to = sum.to + 2;
        BigDecimal named = numerals.value(wording.at(to), Kind.SCALE);
        if (named == null) {
            boolean ofSomethingElse = wording.at(to).definite();
            return ofSomethingElse ? sum : words(to, sum.value.add(fraction.multiply(sum.scale)));
        }
        if (named.compareTo(sum.scale) <= 0) {
            return words(to + 1, sum.value.add(fraction.multiply(named)));
        }
        // The scale is said once for both: ثلاثة ونصف مليون.
        boolean unscaled = sum.scale.compareTo(BigDecimal.ONE) == 0;
        return unscaled ? words(to + 1, sum.value.add(fraction).multiply(named)) : sum;
    }

    private static Part words(int to, BigDecimal value) {
        return new Part(to, value, BigDecimal.ONE, false);
    }
}

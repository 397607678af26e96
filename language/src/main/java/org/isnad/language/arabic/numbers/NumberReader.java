package org.isnad.language.arabic.numbers;

import static org.isnad.language.arabic.numbers.NumberPhrase.Kind.FRACTION;
import static org.isnad.language.arabic.numbers.NumberPhrase.Kind.PLURAL;
import static org.isnad.language.arabic.numbers.NumberPhrase.Kind.WORDS;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Set;
import org.isnad.language.arabic.numbers.Numerals.Kind;
import org.jspecify.annotations.Nullable;

/**
 * Reads numbers: digits, number words in every gender and case, what is built of both, plurals without a number, and
 * fractions.
 *
 * <p>Make one and ask it for the number that begins at a word: {@code reader.read(wording, 3)}. It gives the longest, and
 * looks at each word a bounded number of times, so that asking at every word of a text takes time linear in its length.
 * Immutable, and safe for many threads.
 *
 * <p>The grammar of the numerals is that of any reference grammar of Modern Standard Arabic (Ryding 2005, chapter 15):
 * units before tens, joined by {@code و}; 11 to 19 without it; scales multiply what stands before them and add what
 * follows after {@code و}.
 */
public final class NumberReader {
    private static final Set<String> OPENING = Set.of("(", "\"");
    private static final Set<String> SEVERAL = Set.of("عده", "بضعه", "بضع");

    private final Numerals numerals = new Numerals();
    private final CardinalReader cardinals = new CardinalReader(numerals);

    /** The number that begins at a word, or {@code null} where none does. */
    public @Nullable NumberPhrase read(Wording wording, int at) {
        Word word = wording.at(at);
        if (OPENING.contains(word.key())) {
            return cardinals.read(wording, at);
        }
        if (!word.numeric() && !numerals.contains(word)) {
            return SEVERAL.contains(word.key()) ? several(wording, at) : null;
        }
        NumberPhrase plural = plural(wording, at);
        if (plural != null) {
            return plural;
        }
        NumberPhrase fraction = fraction(wording, at);
        return fraction != null ? fraction : cardinals.read(wording, at);
    }

    private @Nullable NumberPhrase several(Wording wording, int at) {
        NumberPhrase plural = plural(wording, at + 1);
        return plural == null ? null : new NumberPhrase(at, plural.to(), plural.value(), PLURAL);
    }

    /** {@code آلاف}, {@code عشرات الآلاف}, {@code مئات الملايين}. */
    private @Nullable NumberPhrase plural(Wording wording, int at) {
        BigDecimal value = numerals.value(wording.at(at), Kind.PLURAL);
        if (value == null) {
            return null;
        }
        BigDecimal of = numerals.value(wording.at(at + 1), Kind.PLURAL);
        if (of == null) {
            return new NumberPhrase(at, at + 1, value, PLURAL);
        }
        return new NumberPhrase(at, at + 2, value.multiply(of), PLURAL);
    }

    /** {@code ثلث}, {@code ثلاثة أرباع}; before a scale, {@code نصف مليون}, it is a number like others. */
    private @Nullable NumberPhrase fraction(Wording wording, int at) {
        Word word = wording.at(at);
        BigDecimal count = numerals.value(word, Kind.UNIT);
        BigDecimal part = numerals.value(wording.at(at + 1), Kind.PARTS);
        if (count != null && part != null) {
            BigDecimal value = exactParts(count, part);
            return ofScale(wording, at, at + 2, value);
        }
        BigDecimal value = numerals.value(word, Kind.FRACTION);
        if (value == null || word.definite()) {
            return null;
        }
        // خمس and عشر are fractions only of a definite whole: خمس السكان, but خمس دول.
        Word whole = wording.at(at + 1);
        if (count != null && (!whole.definite() || whole.numeric() || numerals.contains(whole))) {
            return null;
        }
        return ofScale(wording, at, at + 1, value);
    }

    private NumberPhrase ofScale(Wording wording, int from, int to, BigDecimal value) {
        BigDecimal scale = numerals.value(wording.at(to), Kind.SCALE);
        if (scale == null) {
            return new NumberPhrase(from, to, value, FRACTION);
        }
        return new NumberPhrase(from, to + 1, value.multiply(scale).stripTrailingZeros(), WORDS);
    }

    /** {@code ثلاثة أرباع}: a part to four decimals times a count can be off by one in the last. */
    private static BigDecimal exactParts(BigDecimal count, BigDecimal part) {
        BigDecimal whole = BigDecimal.ONE.divide(part, 0, RoundingMode.HALF_UP);
        return count.divide(whole, 4, RoundingMode.HALF_UP).stripTrailingZeros();
    }
}

package org.isnad.extraction.figures;

import java.math.BigDecimal;
import java.util.Set;
import org.isnad.language.arabic.numbers.NumberPhrase;
import org.isnad.language.arabic.numbers.NumberPhrase.Kind;
import org.isnad.language.arabic.numbers.NumberReader;
import org.isnad.language.arabic.numbers.Wording;
import org.jspecify.annotations.Nullable;

/**
 * Two numbers that are the ends of one: {@code بين 10 و15}, {@code من ثلاثة إلى خمسة ملايين}, {@code 10-15}, {@code 3 أو 4}.
 *
 * @param from the index of its first word
 * @param to one past the index of its last word
 * @param least the lower end, in the scale of the upper one where that is said only once
 * @param most the upper end
 */
record NumberRange(int from, int to, BigDecimal least, BigDecimal most) {
    private static final BigDecimal THOUSAND = new BigDecimal(1000);
    private static final Set<String> JOINS = Set.of("-", "الي", "او", "حتي");

    /** The range that a number is the lower end of, or {@code null}. */
    static @Nullable NumberRange read(Wording wording, NumberPhrase first, NumberReader numbers) {
        if (first.kind() == Kind.PLURAL || first.kind() == Kind.FRACTION) {
            return null;
        }
        boolean between = wording.is(first.from() - 1, "بين");
        int join = wording.is(first.to(), "%") ? first.to() + 1 : first.to();
        if (!(between && wording.is(join, "و"))
                && !JOINS.contains(wording.at(join).key())) {
            return null;
        }
        NumberPhrase second = numbers.read(wording, join + 1);
        if (second == null || second.kind() == Kind.PLURAL || second.kind() == Kind.FRACTION) {
            return null;
        }
        BigDecimal least = inScale(first, second);
        if (least.compareTo(second.value()) >= 0) {
            return null;
        }
        int from = between ? first.from() - 1 : wording.is(first.from() - 1, "من") ? first.from() - 1 : first.from();
        boolean whatBetween = between && wording.is(from - 1, "ما");
        return new NumberRange(whatBetween ? from - 1 : from, second.to(), least, second.value());
    }

    /** {@code بين 10 و15 ألفا}: the scale of the second is the first one's too. */
    private static BigDecimal inScale(NumberPhrase first, NumberPhrase second) {
        BigDecimal value = first.value();
        if (second.kind() != Kind.WORDS || value.compareTo(THOUSAND) >= 0) {
            return value;
        }
        BigDecimal scale = BigDecimal.ONE;
        while (second.value().compareTo(scale.multiply(THOUSAND)) >= 0) {
            scale = scale.multiply(THOUSAND);
        }
        return value.multiply(scale).compareTo(second.value()) < 0 ? value.multiply(scale) : value;
    }
}

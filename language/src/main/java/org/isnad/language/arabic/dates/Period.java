package org.isnad.language.arabic.dates;

import java.time.LocalDate;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/**
 * A stretch of days, both ends included.
 *
 * @param from its first day, or {@code null} where that is open
 * @param to its last day, or {@code null} where that is open
 */
public record Period(@Nullable LocalDate from, @Nullable LocalDate to) {
    /** What a time expression that cannot be resolved stands for. */
    public static final Period OPEN = new Period(null, null);

    static Period day(LocalDate day) {
        return new Period(day, day);
    }

    static Period month(YearMonth month) {
        return new Period(month.atDay(1), month.atEndOfMonth());
    }

    /** The first day of one year to the last day of another. */
    static Period years(int first, int last) {
        return new Period(LocalDate.of(first, 1, 1), LocalDate.of(last, 12, 31));
    }

    /** From the start of this one to the end of the other. */
    Period to(Period other) {
        return new Period(from, other.to);
    }
}

package org.isnad.language.arabic.dates;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;

/** A unit of the calendar: how far it carries a day, and which one of its kind a day lies in. */
enum CalendarUnit {
    MINUTE,
    HOUR,
    DAY,
    WEEK,
    MONTH,
    YEAR,
    DECADE,
    CENTURY;

    /** The day this many units later; hours count as whole days begun, minutes not at all. */
    LocalDate shift(LocalDate day, int count) {
        return switch (this) {
            case MINUTE -> day;
            case HOUR -> day.plusDays(Integer.signum(count) * (long) Math.ceilDiv(Math.abs(count), 24));
            case DAY -> day.plusDays(count);
            case WEEK -> day.plusWeeks(count);
            case MONTH -> day.plusMonths(count);
            case YEAR -> day.plusYears(count);
            case DECADE -> day.plusYears(10L * count);
            case CENTURY -> day.plusYears(100L * count);
        };
    }

    /** The whole day, week from Sunday, month, year, decade or century that holds a day. */
    Period around(LocalDate day) {
        return switch (this) {
            case MINUTE, HOUR, DAY -> Period.day(day);
            case WEEK -> {
                LocalDate sunday = day.with(TemporalAdjusters.previousOrSame(DayOfWeek.SUNDAY));
                yield new Period(sunday, sunday.plusDays(6));
            }
            case MONTH -> Period.month(YearMonth.from(day));
            case YEAR -> Period.years(day.getYear(), day.getYear());
            case DECADE -> Period.years(day.getYear() / 10 * 10, day.getYear() / 10 * 10 + 9);
            case CENTURY -> Period.years(day.getYear() / 100 * 100, day.getYear() / 100 * 100 + 99);
        };
    }
}

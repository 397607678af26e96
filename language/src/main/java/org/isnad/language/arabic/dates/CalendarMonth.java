package org.isnad.language.arabic.dates;

import com.ibm.icu.util.Calendar;
import com.ibm.icu.util.IslamicCalendar;
import com.ibm.icu.util.IslamicCalendar.CalculationType;
import com.ibm.icu.util.TimeZone;
import com.ibm.icu.util.ULocale;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Date;
import org.jspecify.annotations.Nullable;

/**
 * A month of a year in one of the two calendars.
 *
 * @param islamic whether it is one of the Umm al-Qura calendar, as ICU4J reckons it, else of the Gregorian
 * @param year in that calendar
 * @param month 1 to 12
 */
record CalendarMonth(boolean islamic, int year, int month) {

    /** The month that a day lies in. */
    static CalendarMonth of(LocalDate day, boolean islamic) {
        if (!islamic) {
            return new CalendarMonth(false, day.getYear(), day.getMonthValue());
        }
        IslamicCalendar calendar = ummAlQura();
        calendar.setTime(Date.from(day.atStartOfDay(ZoneOffset.UTC).toInstant()));
        return new CalendarMonth(true, calendar.get(Calendar.YEAR), calendar.get(Calendar.MONTH) + 1);
    }

    /** A day of this month, or {@code null} where it has no such day. */
    @Nullable
    LocalDate day(int day) {
        if (day < 1 || day > length()) {
            return null;
        }
        if (!islamic) {
            return LocalDate.of(year, month, day);
        }
        IslamicCalendar calendar = ummAlQura();
        calendar.set(year, month - 1, day);
        return Instant.ofEpochMilli(calendar.getTimeInMillis())
                .atZone(ZoneOffset.UTC)
                .toLocalDate();
    }

    int length() {
        if (!islamic) {
            return java.time.YearMonth.of(year, month).lengthOfMonth();
        }
        IslamicCalendar calendar = ummAlQura();
        calendar.set(year, month - 1, 1);
        return calendar.getActualMaximum(Calendar.DAY_OF_MONTH);
    }

    Period period() {
        return new Period(day(1), day(length()));
    }

    /** The first to the last day of a year. */
    static Period year(boolean islamic, int year) {
        return new CalendarMonth(islamic, year, 1).period().to(new CalendarMonth(islamic, year, 12).period());
    }

    /** How many months later than the other of the same calendar. */
    int since(CalendarMonth other) {
        return (year - other.year) * 12 + month - other.month;
    }

    private static IslamicCalendar ummAlQura() {
        IslamicCalendar calendar = new IslamicCalendar(TimeZone.GMT_ZONE, ULocale.ROOT);
        calendar.setCalculationType(CalculationType.ISLAMIC_UMALQURA);
        calendar.clear();
        return calendar;
    }
}

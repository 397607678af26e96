package org.isnad.language.arabic.dates;

import java.time.LocalDate;
import java.time.YearMonth;
import org.isnad.language.arabic.dates.TimeWords.Found;
import org.isnad.language.arabic.dates.TimeWords.Kind;
import org.isnad.language.arabic.numbers.Wording;
import org.jspecify.annotations.Nullable;

/**
 * Reads single units of the calendar and seasons by the word beside them: {@code العام الماضي}, {@code هذا الأسبوع},
 * {@code الشهر المقبل}, {@code القرن التاسع عشر}, {@code الخريف الماضي}, {@code صيف 2014}.
 */
final class UnitReader {
    private final TimeWords words;
    private final YearReader years;

    UnitReader(TimeWords words, YearReader years) {
        this.words = words;
        this.years = years;
    }

    @Nullable
    TimePhrase read(Viewpoint view, int at) {
        Wording wording = view.wording();
        Found demonstrative = words.find(Kind.THIS, wording, at);
        int noun = demonstrative == null ? at : demonstrative.to();
        Found season = words.find(Kind.SEASON, wording, noun);
        if (season != null) {
            return season(view, at, season, demonstrative != null);
        }
        Found word = words.find(Kind.UNIT, wording, noun);
        boolean definite = wording.at(noun).definite() || wording.at(noun).key().startsWith("ال");
        if (word == null || !definite) {
            return null;
        }
        CalendarUnit unit = CalendarUnit.valueOf(word.value());
        if (unit.compareTo(CalendarUnit.WEEK) < 0 || words.is(Kind.PLURAL, wording, noun)) {
            return null;
        }
        if (unit == CalendarUnit.CENTURY) {
            TimePhrase century = century(wording, at, word.to());
            if (century != null) {
                return century;
            }
        }
        Found side = words.find(Kind.SIDE, wording, word.to());
        if (side == null ? demonstrative == null : side.value().equals("RECENT")) {
            return null;
        }
        int offset = side == null ? 0 : Side.valueOf(side.value()).offset();
        int to = side == null ? word.to() : side.to();
        LocalDate published = view.published();
        Period period = published == null ? Period.OPEN : unit.around(unit.shift(published, offset));
        TimePhrase year = unit == CalendarUnit.YEAR ? years.afterMonth(wording, to) : null;
        return year == null ? new TimePhrase(at, to, period) : year.startingAt(at);
    }

    /** {@code القرن التاسع عشر}, {@code القرن العشرين}, {@code القرن الـ21}: as newspapers count, 1900 to 1999. */
    private @Nullable TimePhrase century(Wording wording, int from, int at) {
        Found ordinal = words.find(Kind.ORDINAL, wording, at);
        boolean digits = wording.at(at).numeric() && wording.at(at).key().matches("[0-9]{1,2}");
        if (ordinal == null && !digits) {
            return null;
        }
        int number = Integer.parseInt(
                ordinal != null ? ordinal.value() : wording.at(at).key());
        int to = ordinal != null ? ordinal.to() : at + 1;
        return number == 0 ? null : new TimePhrase(from, to, Period.years((number - 1) * 100, number * 100 - 1));
    }

    private @Nullable TimePhrase season(Viewpoint view, int at, Found season, boolean demonstrative) {
        Wording wording = view.wording();
        int month = Integer.parseInt(season.value());
        TimePhrase year = years.afterMonth(wording, season.to());
        if (year == null) {
            int of = wording.is(season.to(), "من") ? season.to() + 1 : season.to();
            TimePhrase named = years.read(view, of);
            year = named != null || words.is(Kind.SEASON, wording, of) ? named : read(view, of);
        }
        if (year != null) {
            LocalDate first = year.period().from();
            return first == null ? year.startingAt(at) : year(at, year.to(), first.getYear(), month);
        }
        Found side = words.find(Kind.SIDE, wording, season.to());
        LocalDate published = view.published();
        if (side == null && !demonstrative) {
            return null;
        }
        int to = side == null ? season.to() : side.to();
        if (published == null) {
            return new TimePhrase(at, to, Period.OPEN);
        }
        YearMonth now = YearMonth.from(published);
        YearMonth start = YearMonth.of(now.getYear(), month);
        Side where = side == null ? Side.THIS : Side.valueOf(side.value());
        YearMonth chosen = switch (where) {
            case LAST, BEFORE_LAST, RECENT -> latestEnded(start, now).plusYears(where == Side.BEFORE_LAST ? -1 : 0);
            case THIS -> latestEnded(start, now.plusMonths(3));
            case NEXT, AFTER_NEXT ->
                (start.isAfter(now) ? start : start.plusYears(1)).plusYears(where == Side.AFTER_NEXT ? 1 : 0);
        };
        return year(at, to, chosen.getYear(), month);
    }

    /** The latest season that begins in that month of a year and ended before a month. */
    private static YearMonth latestEnded(YearMonth start, YearMonth month) {
        YearMonth latest = start;
        while (latest.plusMonths(2).isBefore(month)) {
            latest = latest.plusYears(1);
        }
        while (!latest.plusMonths(2).isBefore(month)) {
            latest = latest.minusYears(1);
        }
        return latest;
    }

    private static TimePhrase year(int from, int to, int year, int month) {
        YearMonth first = YearMonth.of(year, month);
        return new TimePhrase(from, to, Period.month(first).to(Period.month(first.plusMonths(2))));
    }
}

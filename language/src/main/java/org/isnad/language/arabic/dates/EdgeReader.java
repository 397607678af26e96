package org.isnad.language.arabic.dates;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.isnad.language.arabic.dates.TimeWords.Found;
import org.isnad.language.arabic.dates.TimeWords.Kind;
import org.isnad.language.arabic.numbers.Wording;
import org.jspecify.annotations.Nullable;

/**
 * Reads the beginning, middle and end of a time: {@code مطلع يوليو}, {@code منتصف الشهر الجاري}, {@code أواخر 2012},
 * {@code نهاية العام}, {@code الربع الأول من 2014}. Of a month the beginning and the end are ten days, of a week two days, of
 * anything longer a third.
 */
final class EdgeReader {
    private static final int SHORTEST_YEAR = 300;

    private final TimeWords words;
    private final MonthReader months;
    private final YearReader years;
    private final UnitReader units;

    EdgeReader(TimeWords words, MonthReader months, YearReader years, UnitReader units) {
        this.words = words;
        this.months = months;
        this.years = years;
        this.units = units;
    }

    @Nullable
    TimePhrase read(Viewpoint view, int at) {
        Wording wording = view.wording();
        Found part = words.find(Kind.PART, wording, at);
        if (part != null) {
            int of = wording.is(part.to(), "من") || wording.is(part.to(), "ل") ? part.to() + 1 : part.to();
            TimePhrase whole = whole(view, of);
            return whole == null ? null : part(at, whole, part.value());
        }
        Found edge = words.find(Kind.EDGE, wording, at);
        TimePhrase whole = edge == null ? null : whole(view, edge.to());
        if (edge == null || whole == null) {
            return null;
        }
        LocalDate from = whole.period().from();
        LocalDate to = whole.period().to();
        if (from == null || to == null) {
            return whole.startingAt(at);
        }
        return cut(edge.value(), at, whole.to(), from, to);
    }

    private @Nullable TimePhrase whole(Viewpoint view, int at) {
        TimePhrase month = months.read(view, at, true);
        TimePhrase year = month == null ? years.read(view, at) : null;
        TimePhrase unit = month == null && year == null ? units.read(view, at) : null;
        if (month != null || year != null || unit != null) {
            return month != null ? month : year != null ? year : unit;
        }
        TimePhrase number = years.afterMonth(view.wording(), at);
        return number != null ? number : thisUnit(view, at);
    }

    /** {@code نهاية العام}: with nothing beside it, the unit that the day of publication lies in. */
    private @Nullable TimePhrase thisUnit(Viewpoint view, int at) {
        Found unit = words.find(Kind.UNIT, view.wording(), at);
        LocalDate published = view.published();
        if (unit == null
                || !view.wording().at(at).key().startsWith("ال")
                || words.is(Kind.PLURAL, view.wording(), at)) {
            return null;
        }
        CalendarUnit of = CalendarUnit.valueOf(unit.value());
        boolean longEnough = of.compareTo(CalendarUnit.WEEK) >= 0;
        Period period = published == null ? Period.OPEN : of.around(published);
        return longEnough ? new TimePhrase(at, unit.to(), period) : null;
    }

    private static TimePhrase cut(String edge, int at, int end, LocalDate from, LocalDate to) {
        long days = ChronoUnit.DAYS.between(from, to) + 1;
        boolean year = days > SHORTEST_YEAR;
        LocalDate firstEnd = year ? from.plusMonths(third(from, to)).minusDays(1) : from.plusDays(days < 10 ? 1 : 9);
        LocalDate lastStart = year ? to.plusDays(1).minusMonths(third(from, to)) : to.minusDays(days < 10 ? 1 : 9);
        LocalDate middle = year ? from.plusMonths(third(from, to) * 3 / 2) : from.plusDays(days / 2 - 1);
        return switch (edge) {
            case "FIRST" -> new TimePhrase(at, end, new Period(from, firstEnd));
            case "LAST" -> new TimePhrase(at, end, new Period(lastStart, to));
            default -> new TimePhrase(at, end, new Period(firstEnd.plusDays(1), lastStart.minusDays(1)), middle);
        };
    }

    private static long third(LocalDate from, LocalDate to) {
        return ChronoUnit.MONTHS.between(from, to.plusDays(1)) / 3;
    }

    /** A quarter or half of a year, told by its months; of a month, its days to the 15th or from the 16th. */
    private static TimePhrase part(int at, TimePhrase whole, String months) {
        LocalDate from = whole.period().from();
        LocalDate to = whole.period().to();
        if (from == null || to == null) {
            return whole.startingAt(at);
        }
        int dash = months.indexOf('-');
        int first = Integer.parseInt(months.substring(0, dash));
        int last = Integer.parseInt(months.substring(dash + 1));
        long days = ChronoUnit.DAYS.between(from, to) + 1;
        if (days > SHORTEST_YEAR) {
            Period part =
                    new Period(from.plusMonths(first - 1), from.plusMonths(last).minusDays(1));
            return new TimePhrase(at, whole.to(), part);
        }
        Period half = first == 1 ? new Period(from, from.plusDays(14)) : new Period(from.plusDays(15), to);
        return new TimePhrase(at, whole.to(), half);
    }
}

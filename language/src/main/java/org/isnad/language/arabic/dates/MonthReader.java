package org.isnad.language.arabic.dates;

import java.time.LocalDate;
import java.util.Set;
import org.isnad.language.arabic.dates.TimeWords.Found;
import org.isnad.language.arabic.dates.TimeWords.Kind;
import org.isnad.language.arabic.numbers.Wording;
import org.jspecify.annotations.Nullable;

/**
 * Reads months by any of their names, with what says of which year they are: {@code يوليو الماضي}, {@code أبريل (نيسان)
 * 2014}, {@code شهر رمضان}, {@code أيلول/ سبتمبر}. A month without a year is the one nearest to publication in the direction
 * of the tense.
 */
final class MonthReader {
    private static final Set<String> MONTH_WORDS = Set.of("شهر", "الشهر", "شهري");
    private static final Set<String> BEFORE_A_MONTH = Set.of("في", "خلال", "منذ", "حتي", "بين", "بدايه", "نهايه");
    private static final Set<String> EPITHETS = Set.of("المبارك", "الكريم", "المكرم", "المعظم", "الحرام");
    private static final Set<String> BEFORE_ANOTHER_NAME = Set.of("(", "/", "-");

    /** How far back or ahead, in months, a tense can point a month that has no year. */
    private static final int REACH = 8;

    private final TimeWords words;
    private final YearReader years;
    private final UnitReader units;

    MonthReader(TimeWords words, YearReader years, UnitReader units) {
        this.words = words;
        this.years = years;
        this.units = units;
    }

    /** A month that stands in the words: where it ends, and which one, {@code null} where its year is not known. */
    record Named(int to, @Nullable CalendarMonth month) {}

    /** @param certain whether what stands before tells that a name that has other meanings is a month here */
    @Nullable
    TimePhrase read(Viewpoint view, int at, boolean certain) {
        Named found = find(view, at, certain, 0);
        if (found == null) {
            return null;
        }
        CalendarMonth month = found.month();
        return new TimePhrase(at, found.to(), month == null ? Period.OPEN : month.period());
    }

    /** @param day the day of the month that stands before it, or 0 */
    @Nullable
    Named find(Viewpoint view, int at, boolean certain, int day) {
        Wording wording = view.wording();
        boolean sure = certain || BEFORE_A_MONTH.contains(wording.at(at - 1).key());
        int name = at;
        if (MONTH_WORDS.contains(wording.at(at).key())) {
            name++;
            sure = true;
        }
        Found gregorian = words.find(Kind.MONTH, wording, name);
        Found islamic = gregorian == null ? words.find(Kind.HIJRI, wording, name) : null;
        Found month = gregorian != null ? gregorian : islamic;
        if (month == null) {
            return null;
        }
        sure |= !words.is(Kind.UNSURE, wording, name);
        int to = otherName(wording, month);
        sure |= to > month.to();
        to = EPITHETS.contains(wording.at(to).key()) ? to + 1 : to;
        int number = Integer.parseInt(month.value());
        int comma = wording.is(to, "،") || wording.is(to, ",") ? to + 1 : to;
        TimePhrase year = years.afterMonth(wording, comma);
        if (year == null) {
            boolean joined = wording.is(to, "من") || wording.is(to, "ل");
            int of = joined ? to + 1 : to;
            year = wording.at(of).numeric() ? null : years.read(view, of);
            year = year == null && joined ? units.read(view, of) : year;
        }
        LocalDate inYear = year == null ? null : year.period().from();
        if (year != null && inYear != null) {
            int of = CalendarMonth.of(inYear.plusDays(20), islamic != null).year();
            return new Named(year.to(), new CalendarMonth(islamic != null, of, number));
        }
        Found side = words.find(Kind.SIDE, wording, to);
        if (!sure && side == null) {
            return null;
        }
        to = side == null ? to : side.to();
        LocalDate published = view.published();
        if (published == null) {
            return new Named(to, null);
        }
        Direction direction = view.direction(at);
        CalendarMonth now = CalendarMonth.of(published, islamic != null);
        int offset = side == null
                ? nearest(number - now.month(), direction)
                : beside(Side.valueOf(side.value()), number - now.month(), day, published);
        return new Named(to, later(now, offset));
    }

    /** {@code أبريل (نيسان)}, {@code أيلول/ سبتمبر}, {@code يوليو تموز}: where the same month's second name ends. */
    private int otherName(Wording wording, Found month) {
        int at = month.to();
        boolean marked = BEFORE_ANOTHER_NAME.contains(wording.at(at).key());
        Found other = words.find(Kind.MONTH, wording, marked ? at + 1 : at);
        if (other == null || !other.value().equals(month.value())) {
            return at;
        }
        return wording.is(other.to(), ")") && wording.is(at, "(") ? other.to() + 1 : other.to();
    }

    /** Months from now to the nearest month of that name, given how far it lies in the calendar of this year. */
    private static int nearest(int inThisYear, Direction direction) {
        int back = Math.floorMod(inThisYear, 12) - 12;
        int ahead = back + 12;
        if (ahead == 0) {
            return 0;
        }
        return switch (direction) {
            case PAST -> -back <= REACH ? back : ahead;
            case FUTURE -> ahead <= REACH ? ahead : back;
            case UNKNOWN -> -back <= ahead ? back : ahead;
        };
    }

    private static int beside(Side side, int inThisYear, int day, LocalDate published) {
        int ahead = Math.floorMod(inThisYear, 12);
        boolean sameMonth = ahead == 0;
        return switch (side) {
            case THIS -> sameMonth ? 0 : nearest(inThisYear, Direction.UNKNOWN);
            // The 4th of this very month, written on the 20th, is "last" too.
            case LAST, RECENT -> sameMonth && day > 0 && day < published.getDayOfMonth() ? 0 : ahead - 12;
            case BEFORE_LAST -> ahead - 24;
            case NEXT -> sameMonth ? (day > published.getDayOfMonth() ? 0 : 12) : ahead;
            case AFTER_NEXT -> sameMonth ? 24 : ahead + 12;
        };
    }

    private static CalendarMonth later(CalendarMonth month, int offset) {
        int index = month.year() * 12 + month.month() - 1 + offset;
        return new CalendarMonth(month.islamic(), Math.floorDiv(index, 12), Math.floorMod(index, 12) + 1);
    }
}

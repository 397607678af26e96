package org.isnad.language.arabic.dates;

import java.time.LocalDate;
import java.util.Set;
import org.isnad.language.arabic.dates.TimeWords.Found;
import org.isnad.language.arabic.dates.TimeWords.Kind;
import org.isnad.language.arabic.numbers.NumberPhrase;
import org.isnad.language.arabic.numbers.NumberReader;
import org.isnad.language.arabic.numbers.Wording;
import org.jspecify.annotations.Nullable;

/**
 * Reads lengths of time that are tied to the day of publication: {@code قبل عامين}, {@code منذ ثلاثة أيام}, {@code الأيام
 * العشرة الماضية}, {@code الشهرين المقبلين}, {@code آخر 24 ساعة}, {@code الأشهر الماضية}.
 *
 * <p>Ago is as fine as such words are meant: {@code قبل عام} is the month of a year ago, from three years on the year, {@code
 * قبل شهرين} the month, {@code قبل أسبوع} the week, {@code قبل 3 أيام} the day. A plural without a number is taken for the
 * fewest that an Arabic plural can mean, three, and days for those of a week, the day of publication left out below years;
 * {@code السنوات الأخيرة} and {@code قبل سنوات} stay open.
 */
final class LengthReader {
    private static final int FEWEST = 3;
    private static final Set<String> NOW = Set.of("الان", "اليوم");

    private final TimeWords words;
    private final NumberReader numbers;

    LengthReader(TimeWords words, NumberReader numbers) {
        this.words = words;
        this.numbers = numbers;
    }

    /** A number of units; {@code count} is 0 for a plural without a number. */
    private record Length(int to, CalendarUnit unit, int count, int halves) {}

    /** What follows {@code قبل} or {@code منذ}: the time that lies so far back, or since then. */
    @Nullable
    TimePhrase ago(Viewpoint view, int at, boolean since) {
        Wording wording = view.wording();
        int over = words.skip(Kind.OVER, wording, at + 1);
        Length length = length(wording, words.skip(Kind.ABOUT, wording, over));
        if (length == null || isFromElsewhere(wording, length.to)) {
            return null;
        }
        LocalDate published = view.published();
        boolean vague = length.count == 0 && length.unit.compareTo(CalendarUnit.DAY) > 0;
        if (published == null || (vague && !since)) {
            return new TimePhrase(at, length.to, Period.OPEN);
        }
        if (vague) {
            return new TimePhrase(at, length.to, new Period(null, published));
        }
        Period then = length.count == 0 ? vagueDays(length.unit, published) : back(length, published);
        LocalDate first = since && length.count > 0 ? day(length, published) : then.from();
        LocalDate from = over > at + 1 ? null : first;
        return new TimePhrase(at, length.to, new Period(from, since ? published : then.to()));
    }

    /** {@code قبل يومين من الانتخابات}: ago from another time than publication. */
    private static boolean isFromElsewhere(Wording wording, int at) {
        int from = wording.is(at, "فقط") ? at + 1 : at;
        return wording.is(from, "من") && !NOW.contains(wording.at(from + 1).key());
    }

    private static Period vagueDays(CalendarUnit unit, LocalDate published) {
        return unit == CalendarUnit.DAY
                ? new Period(published.minusDays(7), published.minusDays(1))
                : new Period(published.minusDays(1), published);
    }

    private static LocalDate day(Length length, LocalDate published) {
        LocalDate whole = length.unit.shift(published, -length.count);
        return length.halves == 0 ? whole : half(length.unit, whole);
    }

    private static LocalDate half(CalendarUnit unit, LocalDate day) {
        return switch (unit) {
            case MINUTE, HOUR, DAY -> day;
            case WEEK -> day.minusDays(3);
            case MONTH -> day.minusDays(15);
            case YEAR -> day.minusMonths(6);
            case DECADE -> day.minusYears(5);
            case CENTURY -> day.minusYears(50);
        };
    }

    private static Period back(Length length, LocalDate published) {
        LocalDate day = day(length, published);
        return switch (length.unit) {
            case MINUTE, HOUR -> new Period(day, published);
            case DAY -> Period.day(day);
            case WEEK -> CalendarUnit.WEEK.around(day);
            case MONTH -> CalendarUnit.MONTH.around(day);
            case YEAR -> (length.count < FEWEST ? CalendarUnit.MONTH : CalendarUnit.YEAR).around(day);
            case DECADE, CENTURY -> CalendarUnit.YEAR.around(day);
        };
    }

    /** {@code عامين}, {@code ثلاثة أيام}, {@code 48 ساعة}, {@code عام ونصف}, {@code عام واحد}, {@code أيام}. */
    private @Nullable Length length(Wording wording, int at) {
        Found dual = words.find(Kind.DUAL, wording, at);
        NumberPhrase number = dual == null ? numbers.read(wording, at) : null;
        int noun = number == null ? at : number.to();
        Found unit = dual != null ? dual : words.find(Kind.UNIT, wording, noun);
        if (unit == null || wording.at(noun).definite()) {
            return null;
        }
        int count = dual != null ? 2 : number != null ? count(number) : words.is(Kind.PLURAL, wording, noun) ? 0 : 1;
        if (count < 0) {
            return null;
        }
        boolean one = wording.is(unit.to(), "واحد") || wording.is(unit.to(), "واحده");
        int to = one ? unit.to() + 1 : words.skip(Kind.FEW, wording, unit.to());
        boolean half = wording.is(to, "و") && wording.at(to + 1).key().startsWith("نصف");
        return new Length(half ? to + 2 : to, CalendarUnit.valueOf(unit.value()), count, half ? 1 : 0);
    }

    private static int count(NumberPhrase number) {
        int value = number.value().signum() > 0
                        && number.value().precision() - number.value().scale() <= 4
                ? number.value().intValue()
                : -1;
        return number.kind() == NumberPhrase.Kind.PLURAL ? 0 : value == 0 ? -1 : value;
    }

    /** {@code السنوات الخمس الماضية}, {@code الـ24 ساعة الماضية}, {@code اليومين المقبلين}, {@code آخر ثلاثة أشهر}. */
    @Nullable
    TimePhrase around(Viewpoint view, int at) {
        Wording wording = view.wording();
        if (wording.is(at, "اخر")) {
            Length length = length(wording, at + 1);
            return length == null || length.count < 2
                    ? null
                    : reach(view, at, length.to, length.unit, length.count, Side.LAST);
        }
        NumberPhrase before = wording.at(at).definite() ? numbers.read(wording, at) : null;
        int noun = before == null ? at : before.to();
        Found dual = words.find(Kind.DUAL, wording, noun);
        Found unit = dual != null ? dual : words.find(Kind.UNIT, wording, noun);
        boolean definite = before != null
                || wording.at(noun).definite()
                || wording.at(noun).key().startsWith("ال");
        if (unit == null || !definite) {
            return null;
        }
        NumberPhrase after = numbers.read(wording, unit.to());
        int to = after == null ? unit.to() : after.to();
        int side = words.skip(Kind.FEW, wording, to);
        Found where = words.find(Kind.SIDE, wording, side);
        if (where == null) {
            where = words.find(Kind.SIDE, wording, to);
        }
        boolean counted = dual != null || before != null || after != null;
        if (where == null || (!counted && !words.is(Kind.PLURAL, wording, noun))) {
            return null;
        }
        int count = dual != null ? 2 : before != null ? count(before) : after != null ? count(after) : 0;
        CalendarUnit of = CalendarUnit.valueOf(unit.value());
        return count < 0 ? null : reach(view, at, where.to(), of, count, Side.valueOf(where.value()));
    }

    private static TimePhrase reach(Viewpoint view, int from, int to, CalendarUnit unit, int count, Side side) {
        LocalDate published = view.published();
        if (published == null || (count == 0 && side == Side.RECENT)) {
            return new TimePhrase(from, to, Period.OPEN);
        }
        int units = count > 0 ? count : FEWEST;
        boolean counted = count > 0;
        boolean years = unit.compareTo(CalendarUnit.YEAR) >= 0;
        return new TimePhrase(
                from,
                to,
                switch (side) {
                    case LAST, BEFORE_LAST, RECENT ->
                        count == 0 && unit.compareTo(CalendarUnit.DAY) <= 0
                                ? vagueDays(unit, published)
                                : new Period(
                                        unit.shift(published, -units),
                                        counted || years ? published : published.minusDays(1));
                    case NEXT, AFTER_NEXT -> new Period(published, count == 0 ? null : unit.shift(published, count));
                    case THIS -> Period.OPEN;
                });
    }
}

package org.isnad.language.arabic.dates;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Set;
import org.isnad.language.arabic.dates.TimeWords.Found;
import org.isnad.language.arabic.dates.TimeWords.Kind;
import org.isnad.language.arabic.numbers.Wording;
import org.jspecify.annotations.Nullable;

/**
 * Reads days: {@code أمس الجمعة}, {@code صباح اليوم}, {@code يوم الخميس المقبل}, {@code الجمعة 31 يوليو}, {@code مساء غد},
 * {@code يومي السبت والأحد}.
 *
 * <p>A weekday without more is the nearest to publication in the direction of the tense, the day itself included. Where
 * {@code اليوم} or {@code أمس} and the weekday beside it do not agree with the day of publication, the weekday holds: the
 * text was written before it was published.
 */
final class DayReader {
    private static final Set<String> DAY = Set.of("يوم", "اليوم", "نهار", "النهار");
    private static final Set<String> PAIR = Set.of("يومي", "ليلتي", "يوما");
    private static final Set<String> QUOTES = Set.of("\"", "(", "'", "{", "[", "«");
    private static final Set<String> MARKS = Set.of("،", ",", "(", "-");

    private final TimeWords words;
    private final DateReader dates;

    DayReader(TimeWords words, DateReader dates) {
        this.words = words;
        this.dates = dates;
    }

    @Nullable
    TimePhrase read(Viewpoint view, int at) {
        Wording wording = view.wording();
        int part = words.skip(Kind.DAYPART, wording, at);
        int start = part > at && wording.is(part, "من") ? part + 1 : part;
        TimePhrase day = day(view, start, part > at);
        return day == null ? null : day.startingAt(at);
    }

    private @Nullable TimePhrase day(Viewpoint view, int at, boolean introduced) {
        Wording wording = view.wording();
        Found relative = words.find(Kind.RELATIVE, wording, at);
        if (relative != null && isToday(wording, at, relative, introduced)) {
            return relative(view, at, relative);
        }
        boolean pair = PAIR.contains(wording.at(at).key());
        int name = DAY.contains(wording.at(at).key()) || pair ? at + 1 : at;
        Found weekday = words.find(Kind.WEEKDAY, wording, name);
        if (weekday == null) {
            boolean beforeDate = name > at || introduced;
            TimePhrase date = beforeDate ? dates.read(view, name, true) : null;
            return date == null ? null : date.startingAt(at);
        }
        if (name == at && isAName(wording, at)) {
            return null;
        }
        TimePhrase first = weekday(view, at, weekday);
        if (pair && wording.is(first.to(), "و")) {
            Found second = words.find(Kind.WEEKDAY, wording, first.to() + 1);
            if (second != null) {
                TimePhrase last = weekday(view, first.to() + 1, second);
                return new TimePhrase(at, last.to(), inOrder(first.period(), last.period()));
            }
        }
        return first;
    }

    private static Period inOrder(Period first, Period last) {
        LocalDate from = first.from();
        LocalDate to = last.to();
        return from != null && to != null && from.isAfter(to) ? new Period(from.minusWeeks(1), to) : first.to(last);
    }

    private boolean isToday(Wording wording, int at, Found relative, boolean introduced) {
        if (!relative.value().equals("0") || !wording.is(at, "اليوم") || introduced) {
            return true;
        }
        boolean quoted = QUOTES.contains(wording.at(at - 1).key()) && !words.is(Kind.WEEKDAY, wording, at + 1);
        boolean weekday = words.is(Kind.WEEKDAY, wording, at + 1);
        return weekday || !(quoted || words.is(Kind.NAMER, wording, at - 1) || words.is(Kind.EPITHET, wording, at + 1));
    }

    /** {@code صلاة الجمعة} is a rite, {@code مجموعة الخميس} a name: a bare weekday is no day behind such words. */
    private boolean isAName(Wording wording, int at) {
        return words.is(Kind.RITE, wording, at - 1);
    }

    private TimePhrase relative(Viewpoint view, int at, Found relative) {
        Wording wording = view.wording();
        LocalDate published = view.published();
        LocalDate day = published == null ? null : published.plusDays(Integer.parseInt(relative.value()));
        int to = relative.to();
        boolean marked = MARKS.contains(wording.at(to).key());
        int name = marked ? to + 1 : to;
        name = DAY.contains(wording.at(name).key()) ? name + 1 : name;
        Found weekday = words.find(Kind.WEEKDAY, wording, name);
        if (weekday == null) {
            TimePhrase date = dates.read(view, name, false);
            return date != null ? close(wording, date.startingAt(at), marked, to) : whole(at, to, day);
        }
        LocalDate named = day == null ? null : nearest(day, dayOf(weekday));
        TimePhrase explicit = explicit(view, weekday.to());
        TimePhrase phrase = explicit != null ? explicit.startingAt(at) : whole(at, weekday.to(), named);
        return close(wording, phrase, marked, to);
    }

    /** Takes in the parenthesis that closes what one before the weekday opened. */
    private static TimePhrase close(Wording wording, TimePhrase phrase, boolean marked, int mark) {
        boolean closes = marked && wording.is(mark, "(") && wording.is(phrase.to(), ")");
        return closes ? phrase.endingAt(phrase.to() + 1) : phrase;
    }

    private static TimePhrase whole(int at, int to, @Nullable LocalDate day) {
        return new TimePhrase(at, to, day == null ? Period.OPEN : Period.day(day));
    }

    private static DayOfWeek dayOf(Found weekday) {
        return DayOfWeek.of(Integer.parseInt(weekday.value()));
    }

    private static LocalDate nearest(LocalDate day, DayOfWeek weekday) {
        LocalDate before = day.with(TemporalAdjusters.previousOrSame(weekday));
        LocalDate after = day.with(TemporalAdjusters.nextOrSame(weekday));
        return after.toEpochDay() - day.toEpochDay() < day.toEpochDay() - before.toEpochDay() ? after : before;
    }

    private TimePhrase weekday(Viewpoint view, int at, Found weekday) {
        Wording wording = view.wording();
        TimePhrase explicit = explicit(view, weekday.to());
        if (explicit != null) {
            return explicit.startingAt(at);
        }
        Found side = words.find(Kind.SIDE, wording, weekday.to());
        int to = side == null ? weekday.to() : side.to();
        LocalDate published = view.published();
        if (published == null) {
            return new TimePhrase(at, to, Period.OPEN);
        }
        DayOfWeek day = dayOf(weekday);
        boolean ahead = view.direction(weekday.to() - 1) == Direction.FUTURE;
        LocalDate date =
                published.with(ahead ? TemporalAdjusters.nextOrSame(day) : TemporalAdjusters.previousOrSame(day));
        if (side != null) {
            date = switch (Side.valueOf(side.value())) {
                case LAST, RECENT -> published.with(TemporalAdjusters.previous(day));
                case BEFORE_LAST ->
                    published.with(TemporalAdjusters.previous(day)).minusWeeks(1);
                case THIS -> date;
                case NEXT -> published.with(TemporalAdjusters.next(day));
                case AFTER_NEXT -> published.with(TemporalAdjusters.next(day)).plusWeeks(1);
            };
        }
        return new TimePhrase(at, to, Period.day(date));
    }

    /** The date that follows a weekday: {@code الجمعة 31 يوليو}, {@code الخميس الموافق 30/7/2015}, {@code السبت (1 أغسطس)}. */
    private @Nullable TimePhrase explicit(Viewpoint view, int at) {
        Wording wording = view.wording();
        int date =
                words.skip(Kind.EQUALS, wording, MARKS.contains(wording.at(at).key()) ? at + 1 : at);
        TimePhrase phrase = dates.read(view, date, true);
        return phrase == null ? null : close(wording, phrase, date > at, at);
    }
}

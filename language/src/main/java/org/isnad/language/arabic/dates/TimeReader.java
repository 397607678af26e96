package org.isnad.language.arabic.dates;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.isnad.language.arabic.dates.TimeWords.Kind;
import org.isnad.language.arabic.numbers.NumberReader;
import org.isnad.language.arabic.numbers.Word;
import org.isnad.language.arabic.numbers.Wording;
import org.jspecify.annotations.Nullable;

/**
 * Reads time expressions: single times, and what is built on them with {@code منذ}, {@code حتى}, {@code بين … و…}, {@code
 * من … إلى …}, {@code قبل}, {@code بعد}, {@code في وقت سابق}.
 *
 * <p>Make one and ask it for the expression that begins at a word: {@code reader.read(view, 0)}. It looks at each word a
 * bounded number of times. Immutable, and safe for many threads.
 */
public final class TimeReader {
    private static final Set<String> OPENERS =
            Set.of("بين", "ما", "من", "قبل", "بعد", "اخر", "عامي", "سنتي", "موسم", "شهري", "يومي", "ليلتي", "يوما");
    private static final List<Kind> FRAMES = List.of(Kind.WITHIN, Kind.SOMETIME, Kind.EARLIER, Kind.LATER);
    private static final Set<String> TO = Set.of("الي", "حتي", "لغايه");

    private final TimeWords words = new TimeWords();
    private final LengthReader lengths;
    private final YearReader years;
    private final UnitReader units;
    private final MonthReader months;
    private final DateReader dates;
    private final DayReader days;
    private final EdgeReader edges;
    private final ClockReader clocks;

    public TimeReader(NumberReader numbers) {
        this.lengths = new LengthReader(words, numbers);
        this.years = new YearReader(words, numbers);
        this.units = new UnitReader(words, years);
        this.months = new MonthReader(words, years, units);
        this.dates = new DateReader(words, months, units);
        this.days = new DayReader(words, dates);
        this.edges = new EdgeReader(words, months, years, units);
        this.clocks = new ClockReader(words, numbers, days);
    }

    /** The time expression that begins at a word, or {@code null} where none does. */
    public @Nullable TimePhrase read(Viewpoint view, int at) {
        Word word = view.wording().at(at);
        if (!word.numeric() && !word.definite() && !words.begins(word.key()) && !OPENERS.contains(word.key())) {
            return null;
        }
        TimePhrase built = built(view, at);
        return built != null ? built : simple(view, at);
    }

    /** All time expressions of a sentence, in order; none lies within another. */
    public List<TimePhrase> readAll(Viewpoint view) {
        List<TimePhrase> phrases = new ArrayList<>();
        for (int at = 0; at < view.wording().size(); at++) {
            TimePhrase phrase = read(view, at);
            if (phrase != null) {
                phrases.add(phrase);
                at = phrase.to() - 1;
            }
        }
        return List.copyOf(phrases);
    }

    /** Whether a word names a length of time, so that a number beside it counts time. */
    public boolean isUnit(Wording wording, int at) {
        return words.is(Kind.UNIT, wording, at)
                || words.is(Kind.DUAL, wording, at)
                || words.is(Kind.LENGTH, wording, at);
    }

    private @Nullable TimePhrase simple(Viewpoint view, int at) {
        TimePhrase phrase = clocks.read(view, at);
        phrase = phrase != null ? phrase : dates.read(view, at, false);
        phrase = phrase != null ? phrase : days.read(view, at);
        phrase = phrase != null ? phrase : lengths.around(view, at);
        phrase = phrase != null ? phrase : edges.read(view, at);
        phrase = phrase != null ? phrase : months.read(view, at, false);
        phrase = phrase != null ? phrase : years.read(view, at);
        return phrase != null ? phrase : units.read(view, at);
    }

    private @Nullable TimePhrase built(Viewpoint view, int at) {
        Wording wording = view.wording();
        return switch (wording.at(at).key()) {
            case "بين", "من" -> range(view, at, at + 1);
            case "ما" -> wording.is(at + 1, "بين") ? range(view, at, at + 2) : null;
            case "قبل" -> {
                TimePhrase relative = simple(view, at);
                boolean edge = words.is(Kind.EDGE, wording, at + 1);
                TimePhrase before = relative != null ? relative : before(at, simple(view, at + 1), edge);
                yield before != null ? before : lengths.ago(view, at, false);
            }
            case "بعد" -> {
                TimePhrase relative = simple(view, at);
                yield relative != null ? relative : after(at, simple(view, at + 1));
            }
            default -> opened(view, at);
        };
    }

    private @Nullable TimePhrase opened(Viewpoint view, int at) {
        Wording wording = view.wording();
        if (words.is(Kind.SINCE, wording, at)) {
            return since(view, at);
        }
        int until = words.skip(Kind.UNTIL, wording, at);
        if (until > at) {
            TimePhrase end = simple(view, until);
            return end == null ? null : new TimePhrase(at, end.to(), new Period(null, end.last()));
        }
        int onward = words.skip(Kind.ONWARD, wording, at);
        if (onward > at) {
            TimePhrase start = simple(view, onward);
            return start == null ? null : new TimePhrase(at, start.to(), new Period(start.first(), null));
        }
        for (Kind kind : FRAMES) {
            int within = words.skip(kind, wording, at);
            TimePhrase time = within > at && !isFramed(wording, within) ? read(view, within) : null;
            if (time != null) {
                return narrow(kind, time.startingAt(at), view.published());
            }
        }
        return null;
    }

    /** One frame within another is no Arabic, and is not looked into. */
    private boolean isFramed(Wording wording, int at) {
        return FRAMES.stream().anyMatch(kind -> words.is(kind, wording, at));
    }

    /** Earlier this week ends yesterday, later this week begins today. */
    private static TimePhrase narrow(Kind kind, TimePhrase time, @Nullable LocalDate published) {
        LocalDate from = time.period().from();
        LocalDate to = time.period().to();
        if (published == null || from == null || to == null || from.equals(to)) {
            return time;
        }
        boolean now = !from.isAfter(published) && !to.isBefore(published);
        if (now && kind == Kind.EARLIER && from.isBefore(published)) {
            return new TimePhrase(time.from(), time.to(), new Period(from, published.minusDays(1)));
        }
        return now && kind == Kind.LATER ? new TimePhrase(time.from(), time.to(), new Period(published, to)) : time;
    }

    private @Nullable TimePhrase since(Viewpoint view, int at) {
        Wording wording = view.wording();
        TimePhrase start = simple(view, at + 1);
        if (start == null) {
            return lengths.ago(view, at, true);
        }
        int until = wording.is(start.to(), "و") ? start.to() + 1 : start.to();
        if (TO.contains(wording.at(until).key())) {
            TimePhrase end = simple(view, until + 1);
            if (end != null) {
                return new TimePhrase(at, end.to(), new Period(start.first(), end.last()));
            }
        }
        boolean resolved = start.first() != null;
        return new TimePhrase(at, start.to(), resolved ? new Period(start.first(), view.published()) : Period.OPEN);
    }

    /** {@code بين يناير ومارس}, {@code من الخميس إلى السبت}, {@code بين 5 و10 يوليو}. */
    private @Nullable TimePhrase range(Viewpoint view, int at, int start) {
        Wording wording = view.wording();
        boolean between = !wording.is(at, "من");
        TimePhrase first = simple(view, start);
        if (first == null) {
            return null;
        }
        int join = !between && wording.is(first.to(), "و") ? first.to() + 1 : first.to();
        boolean joined =
                between ? wording.is(join, "و") : TO.contains(wording.at(join).key());
        TimePhrase last = joined ? simple(view, join + 1) : null;
        if (joined && last == null) {
            last = months.read(view, join + 1, true);
        }
        if (last == null) {
            // بين 5 و10 يوليو is one date with two days.
            return between ? first.startingAt(at) : null;
        }
        return new TimePhrase(at, last.to(), inOrder(new Period(first.first(), last.last())));
    }

    /** Where the first of two months seems to come after the second, it is of the year before. */
    private static Period inOrder(Period period) {
        LocalDate from = period.from();
        LocalDate to = period.to();
        return from != null && to != null && from.isAfter(to) ? new Period(from.minusYears(1), to) : period;
    }

    /** @param edge whether what follows is the end of something: before the end of the year is within it */
    private static @Nullable TimePhrase before(int at, @Nullable TimePhrase time, boolean edge) {
        if (time == null) {
            return null;
        }
        LocalDate first = time.first();
        LocalDate last = edge ? time.last() : first == null ? null : first.minusDays(1);
        return new TimePhrase(at, time.to(), new Period(null, last));
    }

    private static @Nullable TimePhrase after(int at, @Nullable TimePhrase time) {
        if (time == null) {
            return null;
        }
        LocalDate last = time.last();
        return new TimePhrase(at, time.to(), new Period(last == null ? null : last.plusDays(1), null));
    }
}

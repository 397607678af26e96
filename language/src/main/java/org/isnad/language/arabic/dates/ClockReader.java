package org.isnad.language.arabic.dates;

import java.util.Set;
import org.isnad.language.arabic.dates.TimeWords.Found;
import org.isnad.language.arabic.dates.TimeWords.Kind;
import org.isnad.language.arabic.numbers.NumberPhrase;
import org.isnad.language.arabic.numbers.NumberReader;
import org.isnad.language.arabic.numbers.Wording;
import org.jspecify.annotations.Nullable;

/**
 * Reads times of day with the day that they belong to: {@code الساعة الثامنة وعشر دقائق من مساء أمس}, {@code الساعة 10:30
 * مساء}. Days are all that Isnad resolves, so a time of day without its day stays open.
 */
final class ClockReader {
    private static final Set<String> FRACTIONS =
            Set.of("النصف", "نصف", "الربع", "ربع", "ربعا", "الثلث", "ثلث", "ثلثا", "الا");
    private static final Set<String> MINUTES = Set.of("دقيقه", "دقايق", "الدقيقه");
    private static final Set<String> PLACES = Set.of("المحلي", "غرينتش", "جرينتش", "السعوديه", "القاهره", "مكه");

    private final TimeWords words;
    private final NumberReader numbers;
    private final DayReader days;

    ClockReader(TimeWords words, NumberReader numbers, DayReader days) {
        this.words = words;
        this.numbers = numbers;
        this.days = days;
    }

    @Nullable
    TimePhrase read(Viewpoint view, int at) {
        Wording wording = view.wording();
        boolean named = wording.is(at, "الساعه");
        int to = hour(wording, named ? at + 1 : at, named);
        if (to < 0) {
            return null;
        }
        to = minutes(wording, to);
        int part = words.skip(Kind.CLOCKPART, wording, to);
        if (!named && part == to) {
            return null;
        }
        to = zone(wording, part);
        int day = wording.is(to, "من") || wording.is(to, "،") ? to + 1 : to;
        TimePhrase when = days.read(view, day);
        return when == null ? new TimePhrase(at, to, Period.OPEN) : when.startingAt(at);
    }

    /** Where the hour ends, or -1. Without the word الساعة only what looks like {@code 10:30} is an hour. */
    private int hour(Wording wording, int at, boolean named) {
        if (wording.at(at).numeric()) {
            String digits = wording.at(at).key();
            boolean clock = digits.length() <= 5 && digits.indexOf(':') > 0;
            boolean hour = digits.length() <= 2 && Integer.parseInt(digits) <= 24;
            boolean apart =
                    hour && wording.is(at + 1, ":") && wording.at(at + 2).numeric();
            boolean point = named && digits.length() <= 5 && digits.indexOf('.') > 0;
            if (clock || point) {
                return at + 1;
            }
            return apart ? at + 3 : hour && named ? at + 1 : -1;
        }
        Found ordinal = named ? words.find(Kind.ORDINAL, wording, at) : null;
        return ordinal == null ? -1 : ordinal.to();
    }

    /** {@code وعشرين دقيقة}, {@code والنصف}, {@code إلا ربعا}. */
    private int minutes(Wording wording, int at) {
        int to = at;
        if (wording.is(to, "و") && !wording.isOneOf(to + 1, FRACTIONS)) {
            NumberPhrase number = numbers.read(wording, to + 1);
            return number != null && wording.isOneOf(number.to(), MINUTES) ? number.to() + 1 : at;
        }
        if (wording.is(to, "و")) {
            to++;
        }
        while (to - at < 4 && wording.isOneOf(to, FRACTIONS)) {
            to++;
        }
        return to;
    }

    /** {@code بتوقيت غرينتش}, {@code بالتوقيت المحلي}. */
    private static int zone(Wording wording, int at) {
        boolean zone = wording.is(at, "ب") && wording.at(at + 1).key().endsWith("توقيت");
        if (!zone) {
            return at;
        }
        boolean named = wording.isOneOf(at + 2, PLACES) || !wording.at(at + 1).definite();
        return named && at + 2 < wording.size() ? at + 3 : at + 2;
    }
}

package org.isnad.language.arabic.dates;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A time expression in a run of words.
 *
 * @param from the index of its first word
 * @param to one past the index of its last word
 * @param period the days that it stands for
 * @param since the day that {@code منذ} and {@code حتى} count from where that is not the first or last of the period:
 *     the middle of a month; else {@code null}
 */
public record TimePhrase(
        int from, int to, Period period, @Nullable LocalDate since) {

    TimePhrase(int from, int to, Period period) {
        this(from, to, period, null);
    }

    TimePhrase startingAt(int start) {
        return new TimePhrase(start, to, period, since);
    }

    TimePhrase endingAt(int end) {
        return new TimePhrase(from, end, period, since);
    }

    @Nullable
    LocalDate first() {
        return since != null ? since : period.from();
    }

    @Nullable
    LocalDate last() {
        return since != null ? since : period.to();
    }
}

package org.isnad.evaluation.gold;

import java.time.LocalDate;
import java.util.BitSet;
import java.util.Objects;
import java.util.function.Consumer;
import org.isnad.model.Report;
import org.isnad.model.Span;
import org.isnad.model.TimeSpan;
import org.jspecify.annotations.Nullable;

/**
 * Whether the time expressions of gold events are found and stand for the same days, be the event itself found or not. An
 * expression is found where a time of the report shares a word with it; it is right where both ends are the gold's.
 */
final class DateScorer {
    private DateScorer() {}

    /** Of the article's events with a date, those whose expression is found with the same days. */
    static Rate score(GoldArticle article, Report report, Consumer<? super String> misses) {
        Rate rate = new Rate(0, 0);
        for (GoldEvent event : article.events()) {
            Span when = event.when();
            GoldEvent.Days days = event.date();
            if (when != null && days != null) {
                boolean right = isFound(article.text(), when, days, report);
                rate = rate.plus(new Rate(right ? 1 : 0, 1));
                if (!right) {
                    misses.accept(article.key() + " missed date: " + when.of(article.text()) + ", " + days);
                }
            }
        }
        return rate;
    }

    private static boolean isFound(String text, Span when, GoldEvent.Days days, Report report) {
        BitSet words = Words.in(text, when);
        for (TimeSpan time : report.times()) {
            if (Words.in(text, time.span()).intersects(words)
                    && Objects.equals(days.from(), iso(time.from()))
                    && Objects.equals(days.to(), iso(time.to()))) {
                return true;
            }
        }
        return false;
    }

    private static @Nullable String iso(@Nullable LocalDate day) {
        return day == null ? null : day.toString();
    }
}

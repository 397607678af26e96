package org.isnad.extraction.events;

import java.time.LocalDate;
import java.util.List;
import org.isnad.model.Event;
import org.isnad.model.Event.Basis;
import org.isnad.model.Event.Status;
import org.isnad.model.TimeSpan;
import org.isnad.model.analysis.PartOfSpeech;
import org.jspecify.annotations.Nullable;

/**
 * When an event happened: by the time expression of its own clause, never by that of the verb which announces it. An
 * event with a past verb in the first sentence of an article that gives no date is one of the day of publication.
 */
final class EventDates {
    /** Over three months before publication an event is background. */
    private static final int BACKGROUND_MONTHS = 3;

    private final @Nullable LocalDate published;

    EventDates(@Nullable LocalDate published) {
        this.published = published;
    }

    /** The date that the sentence gives a trigger, or {@code null}. */
    Event.@Nullable Date read(EventLine line, Trigger trigger, List<TimeSpan> times) {
        TimeSpan best = null;
        int least = Integer.MAX_VALUE;
        for (TimeSpan time : times) {
            int distance = distance(line, trigger, time);
            if (distance < least) {
                least = distance;
                best = time;
            }
        }
        return best == null ? null : new Event.Date(best.span(), best.from(), best.to(), Basis.TEXT);
    }

    /** How many tokens part a time from the trigger; the largest number where it belongs to another predicate. */
    private static int distance(EventLine line, Trigger trigger, TimeSpan time) {
        int from = line.tokenAt(time.span().start());
        int to = line.tokenAt(time.span().end() - 1) + 1;
        int end = trigger.range().to();
        int head = trigger.governor() == null
                ? trigger.head()
                : Math.min(trigger.governor().at(), trigger.head());
        if (from >= end) {
            int crossed = crossed(line, end, from);
            return crossed < 0 ? Integer.MAX_VALUE : from - end + crossed * 20;
        }
        if (to <= head) {
            int crossed = crossed(line, to, head);
            return crossed != 0 || isSaid(line, from, head) ? Integer.MAX_VALUE : 5 + head - to;
        }
        return 0;
    }

    /** How many coordinated verbs stand between, or -1 where another clause does. */
    private static int crossed(EventLine line, int from, int to) {
        int verbs = 0;
        for (int i = from; i < to; i++) {
            boolean result = line.is(i, PartOfSpeech.RELATIVE) && line.key(i).equals("ما");
            if (line.is(i, PartOfSpeech.RELATIVE) && i <= from + 2 && line.isVerb(i + 1)) {
                // الهجمات التي شنها التنظيم في الصيف: the relative clause tells of this very event.
                i++;
            } else if (result) {
                // مما أدى إلى: the result is at the time of the deed.
                i += line.isVerb(i + 1) ? 1 : 0;
            } else if (line.isVerb(i)) {
                if (!line.is(i - 1, PartOfSpeech.COORDINATOR)) {
                    return -1;
                }
                verbs++;
            } else if (line.is(i, PartOfSpeech.SUBORDINATOR) || line.is(i, PartOfSpeech.RELATIVE)) {
                return -1;
            }
        }
        return verbs;
    }

    /** Whether the time before a trigger stands with a verb that says it: then the saying has that date. */
    private static boolean isSaid(EventLine line, int time, int head) {
        for (int i = time; i < head; i++) {
            if (line.key(i).equals(":") || line.isQuote(i)) {
                return true;
            }
        }
        return false;
    }

    /** The day of publication, where a lead without a date implies it. */
    Event.@Nullable Date implied() {
        return published == null ? null : new Event.Date(null, published, published, Basis.PUBLICATION);
    }

    /** The status with what the date says of it. */
    Status status(Status status, Event.@Nullable Date date) {
        if (date == null || published == null) {
            return status;
        }
        LocalDate to = date.to();
        LocalDate from = date.from();
        if (status == Status.ACTUAL && to != null && to.isBefore(published.minusMonths(BACKGROUND_MONTHS))) {
            return Status.HISTORICAL;
        }
        return status == Status.ACTUAL && from != null && from.isAfter(published) ? Status.PLANNED : status;
    }
}

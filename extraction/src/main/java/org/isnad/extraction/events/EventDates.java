package org.isnad.extraction.events;

import java.time.LocalDate;
import java.util.List;
import org.isnad.extraction.events.predicates.Notes.Flag;
import org.isnad.model.Event;
import org.isnad.model.Event.Basis;
import org.isnad.model.Event.Status;
import org.isnad.model.TimeSpan;
import org.isnad.model.analysis.PartOfSpeech;
import org.isnad.model.analysis.Tense;
import org.jspecify.annotations.Nullable;

/**
 * When an event happened: by the time expression of its own clause, never by that of the verb which announces it. An
 * event with a past verb in the first sentence of an article that gives no date is one of the day of publication.
 */
final class EventDates {
    /** Over three months before publication an event is background. */
    private static final int BACKGROUND_MONTHS = 3;

    /** How many words before a noun its time may stand. */
    private static final int NEAR = 6;

    /** How many words before a time the utterance may stand that it dates. */
    private static final int UTTERANCE = 6;

    private static final int FAR = 1000;
    private static final int NEVER = Integer.MAX_VALUE;

    private final @Nullable LocalDate published;

    EventDates(@Nullable LocalDate published) {
        this.published = published;
    }

    /** The date that the sentence gives a trigger, or {@code null}. */
    Event.@Nullable Date read(EventLine line, Trigger trigger, List<TimeSpan> times) {
        TimeSpan best = null;
        int least = NEVER;
        for (TimeSpan time : times) {
            int distance = isPossible(line, trigger, time) ? distance(line, trigger, time) : NEVER;
            if (distance < least) {
                least = distance;
                best = time;
            }
        }
        return best == null ? null : new Event.Date(best.span(), best.from(), best.to(), Basis.TEXT);
    }

    /** What has been done was not done after publication: {@code أيدوا عقد قمة في أكتوبر}. */
    private boolean isPossible(EventLine line, Trigger trigger, TimeSpan time) {
        LocalDate from = time.from();
        boolean past = trigger.verb() && line.token(trigger.head()).tense() == Tense.PERFECT;
        return !past || published == null || from == null || !from.isAfter(published);
    }

    private static boolean isCoordinatedVerb(EventLine line, Trigger trigger) {
        return trigger.verb() && line.is(trigger.head() - 1, PartOfSpeech.COORDINATOR);
    }

    /** {@code في تصريح له أمس}: whether the time is that of a word of mouth or of paper. */
    private static boolean isUtterance(EventLine line, int time) {
        for (int at = time - 1; at >= 0 && at >= time - UTTERANCE; at--) {
            if (EventWords.UTTERANCE.has(line.unfused(at))) {
                return true;
            }
            if (line.isVerb(at) || line.isComma(at)) {
                return false;
            }
        }
        return false;
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
            if (crossed >= 0) {
                return from - end + crossed * 20;
            }
            // هنأ فلان الشعب، مؤكدا في تصريح له أمس أن: what is said is said when the utterance is dated.
            boolean uttered = trigger.verb() && trigger.predicate().notes().has(Flag.SAYING) && isUtterance(line, from);
            return uttered ? FAR + from - end : NEVER;
        }
        if (to <= head) {
            int crossed = crossed(line, to, head);
            // سيطرت القوات أمس على المدينة ودخلت القصر ورفعت علمها: verbs that و joins tell of one day.
            boolean together = crossed == 0 || (crossed > 0 && isCoordinatedVerb(line, trigger));
            boolean far = !trigger.verb() && trigger.governor() == null && head - to > NEAR;
            return !together || far || isSaid(line, from, head) ? NEVER : 5 + head - to + crossed * 20;
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
            } else if (opensClause(line, i)) {
                return -1;
            }
        }
        return verbs;
    }

    /** {@code حتى الموت}: before a noun {@code حتى} is a preposition, whatever the tagger has. */
    private static boolean opensClause(EventLine line, int at) {
        boolean until = line.key(at).equals("حتي") && !line.isVerb(at + 1);
        return (line.is(at, PartOfSpeech.SUBORDINATOR) && !until) || line.is(at, PartOfSpeech.RELATIVE);
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

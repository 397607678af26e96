package org.isnad.extraction.events;

import java.util.List;
import org.isnad.model.Event;
import org.isnad.model.Event.Status;
import org.isnad.model.analysis.PartOfSpeech;
import org.jspecify.annotations.Nullable;

/**
 * Times that a text gives by pointing back: {@code في حينه}, {@code في ختام الاجتماع}. They stand for the day of what was
 * told before; the date of the last event that happened and has one is taken.
 */
final class DateReferences {
    /** How many words of the sentence may stand between the reference and the trigger. */
    private static final int REACH = 20;

    private DateReferences() {}

    /** The date that a telling without one has by a reference of its sentence, or {@code null}. */
    static Event.@Nullable Date read(EventLine line, Trigger trigger, List<EventDraft> before) {
        if (!pointsBack(line, trigger)) {
            return null;
        }
        for (int i = before.size() - 1; i >= 0; i--) {
            EventDraft draft = before.get(i);
            if (draft.date != null && draft.date.span() != null && draft.status == Status.ACTUAL) {
                return draft.date;
            }
        }
        return null;
    }

    private static boolean pointsBack(EventLine line, Trigger trigger) {
        int from = Math.max(0, trigger.range().from() - REACH);
        int to = Math.min(line.size(), trigger.range().to() + REACH);
        for (int at = from; at < to; at++) {
            if (isReference(line, at) && !isParted(line, at, trigger)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isReference(EventLine line, int at) {
        // The analyser parts the pronoun: في حين + ه.
        boolean parted = line.isPronoun(at + 1) && line.isAttached(at + 1);
        boolean then = EventWords.THEN.has(parted ? line.key(at) + line.key(at + 1) : line.key(at));
        boolean phase = EventWords.PHASE.has(line.unfused(at))
                && line.is(at - 1, PartOfSpeech.PREPOSITION)
                && EventWords.OCCASION.has(line.key(at + 1));
        return then || phase;
    }

    /** Whether another clause stands between. */
    private static boolean isParted(EventLine line, int reference, Trigger trigger) {
        int from = Math.min(reference, trigger.range().to());
        int to = Math.max(reference, trigger.range().from());
        for (int at = from; at < to; at++) {
            if (line.is(at, PartOfSpeech.SUBORDINATOR)) {
                return true;
            }
        }
        return false;
    }
}

package org.isnad.extraction.events;

import org.isnad.model.Event.Status;

/**
 * How sure an event is: a share for each thing that makes it doubtful, multiplied as if they were independent. The shares
 * were set by hand after reading events and their errors; they are not fitted to annotated articles, so that the number
 * orders events and is no calibrated probability.
 */
final class EventConfidence {
    private EventConfidence() {}

    static double of(EventDraft draft) {
        double sure = draft.verb ? 0.85 : 0.75;
        if (draft.weak) {
            sure *= 0.8;
        }
        if (!draft.publicActor) {
            sure *= 0.7;
        }
        if (draft.actors.isEmpty() && draft.recipients.isEmpty()) {
            sure *= 0.6;
        }
        if (draft.status == Status.HYPOTHETICAL) {
            sure *= 0.85;
        }
        if (!draft.tellings.isEmpty()) {
            sure = 1 - (1 - sure) * 0.7;
        }
        return Math.round(sure * 100) / 100.0;
    }
}

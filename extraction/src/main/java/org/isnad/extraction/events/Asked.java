package org.isnad.extraction.events;

import java.util.List;
import org.isnad.model.Event.Status;

/**
 * Who would do what is asked for, promised or refused: of {@code طالب فلان الحكومة بسحب القوات} the government, of {@code
 * وافق فلان على إرسال قوات} he himself.
 */
final class Asked {
    /** How many characters after the word that asks the event still belongs to it. */
    private static final int REACH = 160;

    private Asked() {}

    /** Gives a telling without an actor that of the telling before it which governs it. */
    static void inherit(EventDraft draft, List<EventDraft> before) {
        boolean asked = draft.status != Status.ACTUAL && draft.status != Status.HISTORICAL;
        if (!draft.actors.isEmpty()) {
            return;
        }
        for (int i = before.size() - 1; i >= 0; i--) {
            EventDraft governor = before.get(i);
            if (draft.trigger.start() - governor.trigger.end() > REACH) {
                return;
            }
            switch (governor.type) {
                case ACCUSE -> {
                    // اتهم فلان الجيش بقصف القرية: what is laid to the army's charge is the army's deed.
                    draft.actors = draft.charged ? governor.recipients : draft.actors;
                    return;
                }
                case REQUEST -> {
                    if (!asked) {
                        return;
                    }
                    draft.actors = governor.recipients;
                    return;
                }
                case AGREE, THREATEN, REJECT -> {
                    if (!asked) {
                        return;
                    }
                    draft.actors = governor.actors;
                    return;
                }
                case CONSULT,
                        SUPPORT,
                        CONCEDE,
                        COOPERATE,
                        AID,
                        RETREAT,
                        PROTEST,
                        SANCTION,
                        MOBILIZE,
                        COERCE,
                        ASSAULT -> {
                    // Says nothing of who does the next.
                }
            }
        }
    }
}

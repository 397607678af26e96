package org.isnad.extraction.events;

import java.util.List;
import org.isnad.model.Event;
import org.isnad.model.Figure;
import org.isnad.model.Span;
import org.isnad.model.analysis.PartOfSpeech;

/** Which figures belong to an event: the dead and wounded of an assault, the arrested, the crowd of a protest. */
final class EventFigures {
    private EventFigures() {}

    static void tie(EventLine line, Trigger trigger, EventDraft draft, List<Figure> figures) {
        for (Figure figure : figures) {
            boolean participant = overlaps(draft.actors, figure.span()) || overlaps(draft.recipients, figure.span());
            boolean person = "person".equals(figure.unit());
            boolean counts = switch (draft.type) {
                case ASSAULT, COERCE, PROTEST, AID, MOBILIZE, CONCEDE, RETREAT -> person || participant;
                case AGREE, CONSULT, SUPPORT, COOPERATE, REQUEST, ACCUSE, REJECT, THREATEN, SANCTION -> participant;
            };
            if (counts && (participant || follows(line, trigger, figure.span()))) {
                draft.figures.add(figure.id());
            }
        }
    }

    private static boolean overlaps(List<Event.Participant> participants, Span span) {
        return participants.stream().anyMatch(participant -> participant.span().overlaps(span));
    }

    /** Whether the figure stands behind the trigger with no other verb between. */
    private static boolean follows(EventLine line, Trigger trigger, Span span) {
        int at = line.tokenAt(span.start());
        if (at < trigger.range().to()) {
            return false;
        }
        for (int i = trigger.range().to(); i < at; i++) {
            if (line.isVerb(i) || line.is(i, PartOfSpeech.SUBORDINATOR)) {
                return false;
            }
        }
        return true;
    }
}

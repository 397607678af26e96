package org.isnad.extraction.events;

import java.util.List;
import org.isnad.model.Event;
import org.isnad.model.Span;

/**
 * Keeps the tellings of one sentence apart: who is arrested is no protest of its own for being called a protester, and an
 * event that another is about takes no part in it as if it were somebody.
 */
final class Participants {
    private Participants() {}

    /** The tellings that stand, without participants that are events. */
    static List<EventDraft> tidy(List<EventDraft> told) {
        for (EventDraft draft : told) {
            draft.actors = persons(draft.actors, told);
            draft.recipients = persons(draft.recipients, told);
        }
        return told.stream()
                .filter(draft -> !isParticipant(draft, told) && !isObject(draft, told))
                .toList();
    }

    private static List<Event.Participant> persons(List<Event.Participant> participants, List<EventDraft> told) {
        return participants.stream()
                .filter(participant -> told.stream().noneMatch(draft -> isDeed(draft, participant.span())))
                .toList();
    }

    private static boolean isDeed(EventDraft draft, Span participant) {
        return !draft.people && !draft.verb && draft.trigger.start() == participant.start();
    }

    /** Whether a word for people that tells an event is a participant of another. */
    private static boolean isParticipant(EventDraft draft, List<EventDraft> told) {
        return draft.people
                && told.stream()
                        .filter(other -> other != draft && !other.people)
                        .anyMatch(
                                other -> holds(other.actors, draft.trigger) || holds(other.recipients, draft.trigger));
    }

    /** Whether a noun only names what a verb of the same type does: {@code وقعت الدولتان اتفاقية}. */
    private static boolean isObject(EventDraft draft, List<EventDraft> told) {
        return draft.governor >= 0
                && told.stream()
                        .anyMatch(other -> other != draft && other.type == draft.type && other.head == draft.governor);
    }

    private static boolean holds(List<Event.Participant> participants, Span trigger) {
        return participants.stream().anyMatch(participant -> participant.span().contains(trigger));
    }
}

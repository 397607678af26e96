package org.isnad.extraction.events;

import java.util.ArrayList;
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

    /** Each once, also where two tellings of an event name the same one. */
    static List<Event.Participant> once(List<Event.Participant> participants) {
        List<Event.Participant> once = new ArrayList<>(participants.size());
        for (Event.Participant participant : participants) {
            if (once.stream().noneMatch(other -> isSame(other, participant))) {
                once.add(participant);
            }
        }
        return once;
    }

    private static boolean isSame(Event.Participant one, Event.Participant other) {
        boolean actor = one.actor() != null && one.actor().equals(other.actor());
        return actor || one.span().contains(other.span());
    }

    private static boolean isDeed(EventDraft draft, Span participant) {
        boolean noun = !draft.verb || draft.governor >= 0;
        return !draft.people && noun && draft.trigger.start() == participant.start();
    }

    /** Whether a word for people that tells an event is a participant of another. */
    private static boolean isParticipant(EventDraft draft, List<EventDraft> told) {
        // العمال المعتقلين: as adjective the participle tells more of who is freed.
        return draft.people
                && !draft.adjective
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

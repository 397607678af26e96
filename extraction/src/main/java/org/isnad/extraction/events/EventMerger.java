package org.isnad.extraction.events;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.isnad.extraction.events.Likeness.Share;
import org.isnad.model.Event;
import org.jspecify.annotations.Nullable;

/**
 * Makes one event of its tellings in an article: the same type, and participants, place and time that do not speak
 * against it. The fullest telling stands, the others are kept as evidence.
 */
final class EventMerger {
    private final Likeness likeness;

    private EventMerger(String text) {
        this.likeness = new Likeness(text);
    }

    /** The events of the tellings of an article, whose text names the participants. */
    static List<EventDraft> merge(List<EventDraft> drafts, String text) {
        return new EventMerger(text).merge(drafts);
    }

    private List<EventDraft> merge(List<EventDraft> drafts) {
        List<EventDraft> events = new ArrayList<>();
        for (EventDraft draft : drafts) {
            EventDraft same = null;
            for (EventDraft event : events) {
                same = isSame(event, draft) ? event : same;
            }
            if (same == null) {
                events.add(draft);
            } else if (isMain(draft, same)) {
                events.set(events.indexOf(same), join(draft, same));
            } else {
                join(same, draft);
            }
        }
        return events.stream().filter(EventMerger::stands).toList();
    }

    /** The deed before its victims, else the fuller telling. */
    private static boolean isMain(EventDraft later, EventDraft first) {
        if (first.casualties != later.casualties && !isBare(first) && !isBare(later)) {
            return first.casualties && !later.actors.isEmpty();
        }
        return later.fullness() > first.fullness();
    }

    /** A noun that says nothing of who, where or when is no event of its own. */
    private static boolean stands(EventDraft event) {
        if (event.type == Event.Type.AGREE && !event.verb && event.definite && event.actors.isEmpty()) {
            // الجماعات المعارضة للاتفاق: whoever has views on an accord tells of none.
            return false;
        }
        if (!isBare(event) || event.verb) {
            return true;
        }
        if (event.status == Event.Status.HYPOTHETICAL && event.date == null) {
            return false;
        }
        return event.date != null || event.place != null || event.specific;
    }

    private static boolean isBare(EventDraft draft) {
        return draft.actors.isEmpty() && draft.recipients.isEmpty();
    }

    private static EventDraft join(EventDraft fuller, EventDraft other) {
        fuller.sentences.addAll(other.sentences);
        fuller.tellings.add(other.trigger);
        fuller.tellings.addAll(other.tellings);
        fuller.figures.addAll(other.figures);
        fuller.contexts.addAll(other.contexts);
        fuller.mode = fuller.mode == null ? other.mode : fuller.mode;
        fuller.date = fuller.date == null ? other.date : fuller.date;
        fuller.place = fuller.place == null ? other.place : fuller.place;
        fuller.actors = fuller.actors.isEmpty() ? other.actors : fuller.actors;
        boolean counted = fuller.casualties && other.casualties;
        if (fuller.recipients.isEmpty() || (counted && fuller.sentences.stream().anyMatch(other.sentences::contains))) {
            List<Event.Participant> all = new ArrayList<>(fuller.recipients);
            other.recipients.stream()
                    .filter(participant -> !all.contains(participant))
                    .forEach(all::add);
            fuller.recipients = all;
        }
        return fuller;
    }

    private boolean isSame(EventDraft first, EventDraft later) {
        if (first.type != later.type || !datesFit(first.date, later.date)) {
            return false;
        }
        if (isConsequence(first, later) || isTalk(first, later)) {
            return true;
        }
        Share actors = likeness.share(first.actors, later.actors);
        Share recipients = likeness.share(first.recipients, later.recipients);
        if (!placesFit(first, later) && recipients != Share.SOME) {
            return false;
        }
        if (actors == Share.NONE || recipients == Share.NONE) {
            return false;
        }
        boolean same = first.predicate.equals(later.predicate);
        if (isBare(later)) {
            // أعمال العنف والاعتداءات: two names for what nobody is said to have done.
            boolean named = isBare(first) && !first.verb && !later.verb && first.type == Event.Type.ASSAULT;
            return same
                    || named
                    || (!later.verb
                            && later.definite
                            && first.sentences.stream().noneMatch(later.sentences::contains));
        }
        if (isBare(first)) {
            return same;
        }
        if (first.type == Event.Type.ASSAULT && first.casualties && later.casualties && recipients == Share.SOME) {
            return true;
        }
        boolean modes = first.mode == null || later.mode == null || first.mode.equals(later.mode);
        boolean shared = same
                ? actors == Share.SOME || recipients == Share.SOME
                : modes && actors == Share.SOME && recipients == Share.SOME && first.type != Event.Type.CONSULT;
        return shared && (first.status == later.status || (same && recipients == Share.SOME));
    }

    /** {@code التقى الوزير نظيره … وبحث الجانبان}: what is talked about is talked about at the meeting told before. */
    private static boolean isTalk(EventDraft first, EventDraft later) {
        return later.talk && first.type == Event.Type.CONSULT && (later.actors.isEmpty() || later.dual);
    }

    /** The dead and wounded that a sentence names with an attack, or with others, are the attack's. */
    private static boolean isConsequence(EventDraft first, EventDraft later) {
        boolean sameSentence = first.sentences.stream().anyMatch(later.sentences::contains);
        if (later.consequence && first.type == Event.Type.ASSAULT && !first.casualties) {
            return true;
        }
        return first.type == Event.Type.ASSAULT
                && sameSentence
                && first.status == later.status
                && (later.casualties || (first.casualties && !later.verb));
    }

    private static boolean datesFit(Event.@Nullable Date one, Event.@Nullable Date other) {
        if (one == null || other == null) {
            return true;
        }
        LocalDate from = one.from();
        LocalDate to = one.to();
        LocalDate otherFrom = other.from();
        LocalDate otherTo = other.to();
        boolean before = to != null && otherFrom != null && to.isBefore(otherFrom);
        boolean after = from != null && otherTo != null && otherTo.isBefore(from);
        return !before && !after;
    }

    private static boolean placesFit(EventDraft one, EventDraft other) {
        return one.place == null || other.place == null || one.place.name().equals(other.place.name());
    }
}

package org.isnad.stories.comparison;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.isnad.model.Event;
import org.isnad.model.Place;
import org.isnad.model.Report;
import org.isnad.model.Span;
import org.jspecify.annotations.Nullable;

/**
 * An event that took place, as far as another article's telling of it can be known again.
 *
 * @param type its type
 * @param mode its mode, without which many events of a type are alike
 * @param actors the content words of each who does it
 * @param affected the content words of each to whom, and of where, it is done
 * @param from the first day, or {@code null} where the text gives none
 * @param to the last day, or {@code null} where the text gives none
 */
record Deed(
        Event.Type type,
        String mode,
        Set<Set<String>> actors,
        Set<Set<String>> affected,
        @Nullable LocalDate from,
        @Nullable LocalDate to) {

    /**
     * The event, or {@code null} where it did not take place or is of no particular kind.
     *
     * @param told the words that tell it; a day that stands elsewhere may be that of another thing, such as of the telling
     */
    static @Nullable Deed of(Event event, Report report, Span told, ContentWords words) {
        String mode = event.mode();
        if (mode == null || event.status() != Event.Status.ACTUAL) {
            return null;
        }
        String text = report.article().text();
        Set<Set<String>> affected = phrases(event.recipients(), text, words);
        Place place = event.place();
        if (place != null) {
            affected.add(stems(place.span(), text, words));
        }
        Event.Date date = event.date();
        if (date != null && (date.span() == null || !told.contains(date.span()))) {
            date = null;
        }
        return new Deed(
                event.type(),
                mode,
                phrases(event.actors(), text, words),
                affected,
                date == null ? null : date.from(),
                date == null ? null : date.to());
    }

    private static Set<Set<String>> phrases(List<Event.Participant> people, String text, ContentWords words) {
        Set<Set<String>> phrases = new HashSet<>();
        people.forEach(each -> phrases.add(stems(each.span(), text, words)));
        return phrases;
    }

    private static Set<String> stems(Span span, String text, ContentWords words) {
        return ContentWords.stems(words.in(text, span));
    }

    /**
     * Whether both are one happening: of one kind, to the same one in the same words, and neither by others nor on other
     * days where both tell.
     */
    boolean isSameAs(Deed other) {
        return type == other.type
                && mode.equals(other.mode)
                && affected.stream().anyMatch(each -> !each.isEmpty() && other.affected.contains(each))
                && (actors.isEmpty()
                        || other.actors.isEmpty()
                        || actors.stream().anyMatch(other.actors::contains))
                && !isBefore(other)
                && !other.isBefore(this);
    }

    private boolean isBefore(Deed other) {
        return to != null && other.from != null && to.isBefore(other.from);
    }
}

package org.isnad.evaluation.gold;

import java.util.List;
import org.isnad.model.Span;
import org.jspecify.annotations.Nullable;

/**
 * An event that a careful reader found.
 *
 * @param type its PLOVER type
 * @param trigger the words that carry it
 * @param actors who does it
 * @param recipients to whom
 * @param when the words that say when it happens, or {@code null} where the text does not say
 * @param date when it happens, or {@code null} where the text does not say
 * @param status in lower case, {@code actual}
 */
public record GoldEvent(
        String type,
        Span trigger,
        List<Span> actors,
        List<Span> recipients,
        @Nullable Span when,
        @Nullable Days date,
        String status) {
    public GoldEvent {
        actors = List.copyOf(actors);
        recipients = List.copyOf(recipients);
    }

    /**
     * A closed interval of days, each as ISO 8601 writes it.
     *
     * @param from the first, or {@code null} where it is open
     * @param to the last, or {@code null} where it is open
     */
    public record Days(@Nullable String from, @Nullable String to) {}
}

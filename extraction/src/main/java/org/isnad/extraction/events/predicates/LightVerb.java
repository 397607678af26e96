package org.isnad.extraction.events.predicates;

import org.isnad.model.Event;
import org.jspecify.annotations.Nullable;

/**
 * A verb that says little itself and makes an event of the noun that it takes: {@code أجرى مكالمة}, {@code شن هجوما}.
 *
 * @param joint how the noun is joined: as object, as subject ({@code جرى}), or after a preposition
 * @param subject what the verb's own subject is in the event
 * @param status what it makes of the event, or {@code null} where the verb's own tense decides
 */
public record LightVerb(Slot joint, Part subject, Event.@Nullable Status status) {
    /** What the subject of a light verb is. */
    public enum Part {
        ACTOR,
        RECIPIENT,
        PLACE,
        /** The noun itself, and the verb's object is whom or what it strikes: {@code هز انفجار المدينة}. */
        STRIKER,
        NOTHING
    }
}

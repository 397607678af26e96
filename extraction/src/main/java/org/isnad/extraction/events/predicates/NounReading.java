package org.isnad.extraction.events.predicates;

/**
 * A noun or participle that carries an event.
 *
 * @param predicate whose noun it is
 * @param frame the roles of its arguments
 * @param part what its own phrase is
 */
public record NounReading(Predicate predicate, Frame frame, Part part) {
    /** What the noun's own phrase is in the event. */
    public enum Part {
        /** The deed itself: {@code هجوم}. */
        DEED,
        /** Who does it: an active participle. */
        ACTOR,
        /** Whom it is done to: a passive participle. */
        RECIPIENT
    }
}

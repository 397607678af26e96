package org.isnad.extraction.events;

import org.isnad.extraction.events.predicates.Frame;
import org.isnad.extraction.events.predicates.LightVerb;
import org.isnad.extraction.events.predicates.NounReading;
import org.isnad.extraction.events.predicates.Predicate;
import org.isnad.model.analysis.TokenRange;
import org.jspecify.annotations.Nullable;

/**
 * A word or phrase of a sentence that may carry an event.
 *
 * @param range its tokens
 * @param head the token that its predicate was found by
 * @param predicate what it may carry
 * @param frame the roles of its arguments
 * @param part what its own phrase is in the event; {@code DEED} of a verb
 * @param verb whether it is a verb
 * @param governor the light verb that it depends on, or {@code null}
 * @param arguments what was read around it
 */
record Trigger(
        TokenRange range,
        int head,
        Predicate predicate,
        Frame frame,
        NounReading.Part part,
        boolean verb,
        @Nullable Governor governor,
        Arguments arguments) {

    /**
     * A light verb over an event noun.
     *
     * @param at its token
     * @param light what it makes of the noun
     * @param arguments its own
     */
    record Governor(int at, LightVerb light, Arguments arguments) {}

    /** The words that show the event: the noun, with its light verb where nothing but particles is between them. */
    TokenRange shown() {
        if (governor != null && governor.at() < range.from() && range.from() - governor.at() <= 2) {
            return new TokenRange(governor.at(), range.to());
        }
        return range;
    }
}

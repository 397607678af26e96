package org.isnad.extraction.events.predicates;

import org.isnad.model.Event;
import org.jspecify.annotations.Nullable;

/**
 * A verb with its nouns that carries an event.
 *
 * @param name how its file writes it: the verb, or its first noun
 * @param type of the event
 * @param mode the event's PLOVER mode, or {@code null}
 * @param verbFrame the roles of the verb's arguments
 * @param nounFrame the roles of the noun's arguments
 * @param notes what else it asks for
 */
public record Predicate(
        String name, Event.Type type, @Nullable String mode, Frame verbFrame, Frame nounFrame, Notes notes) {}

package org.isnad.archive.export.writing;

import org.isnad.model.Actor;
import org.isnad.model.Span;
import org.jspecify.annotations.Nullable;

/**
 * Who passes on, speaks, acts or is acted upon.
 *
 * @param words the whole noun phrase
 * @param span where it stands
 * @param actor who is meant, or {@code null} where that is not known
 */
public record Party(String words, Span span, @Nullable Actor actor) {
    /** The actor's name, or the words where no actor is known. */
    public String name() {
        return actor == null ? words : actor.name();
    }
}

package org.isnad.model.json;

import org.isnad.model.Span;
import org.isnad.model.UnreadableException;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;

/** A noun phrase that acts, with the id of its actor: a link of a chain, or a participant of an event. */
final class ActingJson {
    private ActingJson() {}

    /** Makes the value from its members. */
    interface Maker<T> {
        T make(Span span, @Nullable String actor);
    }

    static void write(JsonGenerator out, String article, Span span, @Nullable String actor) {
        out.writeStartObject();
        SpanMembers.write(out, article, span);
        out.writeStringProperty("actor", actor);
        out.writeEndObject();
    }

    static <T> T read(Cursor in, Maker<T> maker) throws UnreadableException {
        in.openObject();
        SpanMembers span = new SpanMembers();
        String actor = null;
        String name;
        while ((name = in.nextMember()) != null) {
            switch (name) {
                case "actor" -> actor = in.orNull(Cursor::string);
                default -> span.take(name, in);
            }
        }
        return maker.make(span.quoted(in), actor);
    }
}

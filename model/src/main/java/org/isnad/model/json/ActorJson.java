package org.isnad.model.json;

import java.util.List;
import org.isnad.model.Actor;
import org.isnad.model.Span;
import org.isnad.model.UnreadableException;
import tools.jackson.core.JsonGenerator;

/** An element of {@code actors}. */
final class ActorJson {
    private static final Choices<Actor.Kind> KINDS = Choices.lowerCase(Actor.Kind.class);

    private ActorJson() {}

    static void write(JsonGenerator out, String article, Actor actor) {
        out.writeStartObject();
        out.writeStringProperty("id", actor.id());
        out.writeStringProperty("name", actor.name());
        out.writeStringProperty("kind", KINDS.word(actor.kind()));
        out.writeStringProperty("country", actor.country());
        out.writeStringProperty("sector", actor.sector());
        out.writeStringProperty("role", actor.role());
        out.writeArrayPropertyStart("mentions");
        for (Span mention : actor.mentions()) {
            SpanMembers.writeObject(out, article, mention);
        }
        out.writeEndArray();
        out.writeEndObject();
    }

    static Actor read(Cursor in) throws UnreadableException {
        in.openObject();
        String id = null;
        String fullest = null;
        Actor.Kind kind = null;
        String country = null;
        String sector = null;
        String role = null;
        List<Span> mentions = null;
        String name;
        while ((name = in.nextMember()) != null) {
            switch (name) {
                case "id" -> id = in.string();
                case "name" -> fullest = in.string();
                case "kind" -> kind = KINDS.read(in);
                case "country" -> country = in.orNull(Cursor::string);
                case "sector" -> sector = in.orNull(Cursor::string);
                case "role" -> role = in.orNull(Cursor::string);
                case "mentions" -> mentions = in.list(SpanMembers::readObject);
                default -> in.skip();
            }
        }
        return new Actor(
                in.required("id", id),
                in.required("name", fullest),
                in.required("kind", kind),
                country,
                sector,
                role,
                in.required("mentions", mentions));
    }
}

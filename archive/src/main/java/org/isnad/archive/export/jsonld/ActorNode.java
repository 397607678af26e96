package org.isnad.archive.export.jsonld;

import java.util.List;
import org.isnad.archive.export.writing.JsonMembers;
import org.isnad.model.Actor;

/** An actor, as schema.org and PROV-O call it. */
record ActorNode(JsonMembers out, NodeNames names) {

    void write(Actor actor) {
        out.lineBreak()
                .object(() -> out.string("@id", names.actor(actor))
                        .strings("@type", types(actor.kind()))
                        .required("name", actor.name())
                        .string(actor.kind() == Actor.Kind.PERSON ? "jobTitle" : "description", actor.role())
                        .string("isnad:country", actor.country())
                        .string("isnad:sector", actor.sector()));
    }

    private static List<String> types(Actor.Kind kind) {
        return switch (kind) {
            case PERSON -> List.of("Person", "prov:Person");
            case ORGANISATION -> List.of("Organization", "prov:Organization");
            case STATE -> List.of("Country", "prov:Agent");
            case GROUP -> List.of("isnad:Group", "prov:Agent");
        };
    }
}

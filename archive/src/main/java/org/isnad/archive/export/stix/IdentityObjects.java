package org.isnad.archive.export.stix;

import java.util.List;
import org.isnad.archive.export.writing.JsonMembers;
import org.isnad.model.Actor;
import org.jspecify.annotations.Nullable;

/** The actors of an article as {@code identity}. Two articles share none: that both mean the same one is not said here. */
record IdentityObjects(StixObjects objects) {

    void write() {
        for (Actor actor : objects.parts().report().actors()) {
            objects.write("identity", objects.identity(actor), () -> identity(actor));
        }
    }

    private void identity(Actor actor) {
        JsonMembers out = objects.out();
        out.required("name", actor.name()).string("identity_class", identityClass(actor.kind()));
        if (actor.role() != null && !actor.role().isEmpty()) {
            out.strings("roles", List.of(actor.role()));
        }
        String sector = industry(actor.sector());
        if (sector != null) {
            out.strings("sectors", List.of(sector));
        }
        objects.extension(() -> {
            out.string("country", actor.country()).string("sector", actor.sector());
            objects.spans("mentions", actor.mentions());
        });
    }

    /** Of {@code identity-class-ov} (STIX 2.1, 10.7). */
    private static String identityClass(Actor.Kind kind) {
        return switch (kind) {
            case PERSON -> "individual";
            case ORGANISATION, STATE -> "organization";
            case GROUP -> "group";
        };
    }

    /** Of {@code industry-sector-ov} (STIX 2.1, 10.9), where a sector of PLOVER means the same; else {@code null}. */
    private static @Nullable String industry(@Nullable String sector) {
        return switch (sector) {
            case "GOV" -> "government";
            case "MIL" -> "defense";
            case "BUS" -> "commercial";
            case "EDU" -> "education";
            case "HLH" -> "healthcare";
            case null, default -> null;
        };
    }
}

package org.isnad.archive.store;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.isnad.archive.ActorName;
import org.isnad.model.Actor;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/** Actors, their offices, and the reports that tell of them. */
final class ActorRows {
    private final String add = Sql.named("actor-add");
    private final String id = Sql.named("actor-id");
    private final String addOffice = Sql.named("office-add");
    private final String officeId = Sql.named("office-id");
    private final String addSighting = Sql.named("sighting-add");

    /** Keeps who is named in a report, and in which office. */
    void add(Handle handle, long report, List<Actor> actors) {
        for (Actor actor : actors) {
            String nameKey = ActorName.keyOf(actor.name());
            if (!nameKey.isEmpty()) {
                long office = office(handle, actor(handle, actor, nameKey), actor);
                handle.createUpdate(addSighting)
                        .bind("office", office)
                        .bind("report", report)
                        .execute();
            }
        }
    }

    private long actor(Handle handle, Actor actor, String nameKey) {
        String kind = actor.kind().name().toLowerCase(Locale.ROOT);
        Optional<Long> known = handle.createQuery(id)
                .bind("kind", kind)
                .bind("nameKey", nameKey)
                .mapTo(Long.class)
                .findOne();
        return known.orElseGet(() -> handle.createQuery(add)
                .bind("kind", kind)
                .bind("nameKey", nameKey)
                .bind("name", actor.name())
                .mapTo(long.class)
                .one());
    }

    private long office(Handle handle, long actor, Actor told) {
        String roleKey = told.role() == null ? "" : ActorName.keyOf(told.role());
        Optional<Long> known = handle.createQuery(officeId)
                .bind("actor", actor)
                .bind("roleKey", roleKey)
                .bind("country", orNone(told.country()))
                .bind("sector", orNone(told.sector()))
                .mapTo(Long.class)
                .findOne();
        return known.orElseGet(() -> handle.createQuery(addOffice)
                .bind("actor", actor)
                .bind("roleKey", roleKey)
                .bind("role", told.role())
                .bind("country", orNone(told.country()))
                .bind("sector", orNone(told.sector()))
                .mapTo(long.class)
                .one());
    }

    private static String orNone(@Nullable String value) {
        return value == null ? "" : value;
    }
}

package org.isnad.archive.search;

import java.util.Locale;
import org.isnad.archive.ActorName;
import org.isnad.model.Actor;
import org.jspecify.annotations.Nullable;

/**
 * Who takes part in an event, as the index keeps it.
 *
 * @param side whether it does the event or the event happens to it
 * @param who who it is
 * @param name its name as the report spells it
 * @param country ISO 3166-1 alpha-3, or {@code null}
 */
public record EventParty(
        Side side, ActorName who, String name, @Nullable String country) {
    private static final String BETWEEN = "\t";

    /** On which side of an event somebody is. */
    public enum Side {
        ACTOR,
        RECIPIENT
    }

    /** As one value, from which {@link #read} makes it again. */
    String written() {
        return String.join(
                BETWEEN,
                side.name(),
                who.kind().name(),
                country == null ? "" : country,
                who.key(),
                name.replaceAll("\\s+", " "));
    }

    static EventParty read(String written) {
        String[] parts = written.split(BETWEEN, 5);
        return new EventParty(
                Side.valueOf(parts[0]),
                new ActorName(Actor.Kind.valueOf(parts[1].toUpperCase(Locale.ROOT)), parts[3]),
                parts[4],
                parts[2].isEmpty() ? null : parts[2]);
    }
}

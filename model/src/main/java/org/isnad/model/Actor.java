package org.isnad.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Who: one person, organisation, state or group, with all its mentions in an article.
 *
 * @param id unique in its report, {@code a1}
 * @param name the fullest name that the text gives
 * @param kind what it is
 * @param country ISO 3166-1 alpha-3 of the state it belongs to, or {@code null}
 * @param sector a PLOVER sector ({@code GOV}, {@code MIL}, …), or {@code null}
 * @param role its office or role as the text gives it, or {@code null}
 * @param mentions where it is named, in order; empty for one that no name stands for ({@code مصدر أمني}), of which the
 *     statement or event that speaks of it holds the span
 */
public record Actor(
        String id,
        String name,
        Kind kind,
        @Nullable String country,
        @Nullable String sector,
        @Nullable String role,
        List<Span> mentions) {

    public Actor {
        mentions = List.copyOf(mentions);
    }

    /** What an actor is. */
    public enum Kind {
        PERSON,
        ORGANISATION,
        STATE,
        /** An ethnic, political or armed group, or people named by what they do. */
        GROUP
    }
}

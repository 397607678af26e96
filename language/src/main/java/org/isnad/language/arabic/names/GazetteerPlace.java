package org.isnad.language.arabic.names;

import org.jspecify.annotations.Nullable;

/**
 * A place on the map.
 *
 * @param kind what it is
 * @param name its usual Arabic name
 * @param country ISO 3166-1 alpha-3, or {@code null} where it lies in several countries or none
 * @param latitude degrees north
 * @param longitude degrees east
 * @param population inhabitants, 0 where not known
 */
public record GazetteerPlace(
        Kind kind, String name, @Nullable String country, double latitude, double longitude, int population) {
    /** What a place is. */
    public enum Kind {
        CAPITAL,
        /** The seat of a first-level region. */
        SEAT,
        CITY,
        /** A first-level region of ISO 3166-2. */
        REGION,
        /** A part of the world, or of a country, without an administration of its own. */
        AREA,
        WATER
    }

    /** Whether newspapers name it without saying what it is: a capital, a seat, a large city, a part of the world. */
    public boolean isWellKnown() {
        return switch (kind) {
            case CAPITAL, AREA, WATER -> true;
            case SEAT -> population >= 50_000 || population == 0;
            case REGION -> false;
            case CITY -> population >= 200_000 || population == 0;
        };
    }
}

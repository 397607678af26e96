package org.isnad.archive.search;

import org.isnad.model.Place;
import org.jspecify.annotations.Nullable;

/**
 * Where an event happens, as the index keeps it.
 *
 * @param name the place's usual name
 * @param country ISO 3166-1 alpha-3, or {@code null}
 * @param latitude degrees north, or {@code null}
 * @param longitude degrees east, or {@code null}
 */
public record EventPlace(
        String name,
        @Nullable String country,
        @Nullable Double latitude,
        @Nullable Double longitude) {
    private static final String BETWEEN = "\t";

    static EventPlace of(Place place) {
        return new EventPlace(
                place.name().replaceAll("\\s+", " "), place.country(), place.latitude(), place.longitude());
    }

    /** As one value, from which {@link #read} makes it again. */
    String written() {
        return String.join(
                BETWEEN,
                country == null ? "" : country,
                latitude == null ? "" : latitude.toString(),
                longitude == null ? "" : longitude.toString(),
                name);
    }

    static EventPlace read(String written) {
        String[] parts = written.split(BETWEEN, 4);
        return new EventPlace(
                parts[3],
                parts[0].isEmpty() ? null : parts[0],
                parts[1].isEmpty() ? null : Double.valueOf(parts[1]),
                parts[2].isEmpty() ? null : Double.valueOf(parts[2]));
    }
}

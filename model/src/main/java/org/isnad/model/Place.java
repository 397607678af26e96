package org.isnad.model;

import org.jspecify.annotations.Nullable;

/**
 * Where: a place that the text names.
 *
 * @param span the words that name it
 * @param name its usual name in the article's language
 * @param country ISO 3166-1 alpha-3, or {@code null}
 * @param latitude degrees north, or {@code null}
 * @param longitude degrees east, or {@code null}
 */
public record Place(
        Span span,
        String name,
        @Nullable String country,
        @Nullable Double latitude,
        @Nullable Double longitude) {}

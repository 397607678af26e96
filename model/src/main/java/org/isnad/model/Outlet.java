package org.isnad.model;

import org.jspecify.annotations.Nullable;

/**
 * Who published an article.
 *
 * @param name its name as the page gives it, or {@code null} where it is not known
 * @param span where the name stands in the article's text, or {@code null} where it was read elsewhere
 */
public record Outlet(@Nullable String name, @Nullable Span span) {
    public static final Outlet UNKNOWN = new Outlet(null, null);
}

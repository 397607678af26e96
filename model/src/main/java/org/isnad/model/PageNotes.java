package org.isnad.model;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What the reader noted about a page beside the article itself: where each field was read, and what was left out.
 *
 * @param section the part of the outlet that it appeared in, as the page names it, or {@code null}
 * @param direction the direction of its script, or {@code null} where the text is too short to tell
 * @param updated when it was last changed, {@link Publication#UNKNOWN} where the page does not say
 * @param machineTranslation the words by which the page says that it was translated by a machine, or {@code null}
 * @param provenance for each field that is known, where in the page it was read: {@code og:title}, {@code json-ld
 *     datePublished}, {@code address}
 * @param omissions what was left out of the text, in the order of the page
 */
public record PageNotes(
        @Nullable String section,
        @Nullable Direction direction,
        Publication updated,
        @Nullable String machineTranslation,
        Map<Field, String> provenance,
        List<Omission> omissions) {
    public static final PageNotes NONE = new PageNotes(null, null, Publication.UNKNOWN, null, Map.of(), List.of());

    public PageNotes {
        provenance = Map.copyOf(provenance);
        omissions = List.copyOf(omissions);
    }

    /** A field of an article whose provenance is noted. */
    public enum Field {
        URL,
        OUTLET,
        TITLE,
        BYLINE,
        SECTION,
        LANGUAGE,
        PUBLISHED,
        UPDATED,
        BODY,
        CHARSET
    }
}

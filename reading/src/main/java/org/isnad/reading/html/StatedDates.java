package org.isnad.reading.html;

import java.util.List;
import org.isnad.model.Publication;
import org.isnad.model.Publication.From;
import org.isnad.reading.text.Lexicon;
import org.jspecify.annotations.Nullable;

/** The dates that a page states in its head for other programs: in JSON-LD, then in {@code meta} elements. */
final class StatedDates {
    private static final List<List<String>> TAGS = Lexicon.entries(StatedDates.class, "date-tags.tsv", 2);

    private final LinkedData data;
    private final MetaTags meta;
    private final DateCustoms customs;

    StatedDates(LinkedData data, MetaTags meta, DateCustoms customs) {
        this.data = data;
        this.meta = meta;
        this.customs = customs;
    }

    @Nullable
    Known<Publication> published() {
        Known<Publication> found = linked("datePublished");
        return found == null ? tagged("published") : found;
    }

    @Nullable
    Known<Publication> updated() {
        Known<Publication> found = linked("dateModified");
        return found == null ? tagged("updated") : found;
    }

    /** When the video or record of the article was put up, which is seldom long after. */
    @Nullable
    Known<Publication> uploaded() {
        Known<Publication> found = linked("uploadDate");
        return found == null ? linked("dateCreated") : found;
    }

    /**
     * Whether the head states a change in Open Graph's words and no publication. Publishing programs give articles both,
     * and only the change to pages that are kept up to date, such as guides, whose first day they do not tell.
     */
    boolean isKeptUpToDate() {
        return published() == null && meta.named("article:modified_time") != null;
    }

    private @Nullable Known<Publication> linked(String field) {
        String text = data.text(field);
        return text == null ? null : customs.read(text, "json-ld " + field, From.METADATA);
    }

    private @Nullable Known<Publication> tagged(String field) {
        for (var tag : TAGS) {
            String content = tag.get(0).equals(field) ? meta.named(tag.get(1)) : null;
            Known<Publication> found =
                    content == null ? null : customs.read(content, "meta " + tag.get(1), From.METADATA);
            if (found != null) {
                return found;
            }
        }
        return null;
    }
}

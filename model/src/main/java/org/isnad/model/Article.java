package org.isnad.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The clean text of one news item, with what is known of its publication. Every span found later counts in
 * {@link #text()}.
 *
 * @param id {@code sha256:} and the hexadecimal digest of the text in UTF-8
 * @param input the name of the input that it was read from, with {@code #INDEX} for a record of several
 * @param url its address, or {@code null}
 * @param outlet who published it
 * @param title its headline, or {@code null}
 * @param byline its author as printed, or {@code null}
 * @param language an ISO 639-1 code, or 639-3 where there is none ({@code ckb}), or {@code null} where the text is too
 *     short to tell
 * @param publication when it was published
 * @param credits the agencies that it names as its sources of text, as spans of the text
 * @param text the text, paragraphs parted by line breaks; letter for letter the input where that is plain text
 * @param passages the blocks of the text in order
 * @param notes where the fields were read, and what was left out of the text
 */
public record Article(
        String id,
        String input,
        @Nullable String url,
        Outlet outlet,
        @Nullable String title,
        @Nullable String byline,
        @Nullable String language,
        Publication publication,
        List<Span> credits,
        String text,
        List<Passage> passages,
        PageNotes notes) {

    public Article {
        credits = List.copyOf(credits);
        passages = List.copyOf(passages);
    }

    /** An article of which nothing is noted beside its text and the fields given. */
    public Article(
            String id,
            String input,
            @Nullable String url,
            Outlet outlet,
            @Nullable String title,
            @Nullable String byline,
            @Nullable String language,
            Publication publication,
            List<Span> credits,
            String text,
            List<Passage> passages) {
        this(id, input, url, outlet, title, byline, language, publication, credits, text, passages, PageNotes.NONE);
    }

    /** The same article, called otherwise in results. */
    public Article withInput(String newInput) {
        return new Article(
                id, newInput, url, outlet, title, byline, language, publication, credits, text, passages, notes);
    }

    /** The same article with other notes. */
    public Article withNotes(PageNotes newNotes) {
        return new Article(
                id, input, url, outlet, title, byline, language, publication, credits, text, passages, newNotes);
    }
}

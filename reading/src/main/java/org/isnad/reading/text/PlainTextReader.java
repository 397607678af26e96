package org.isnad.reading.text;

import java.util.Map;
import org.isnad.model.Article;
import org.isnad.model.Outlet;
import org.isnad.model.Page;
import org.isnad.model.PageNotes;
import org.isnad.model.Passage;
import org.isnad.model.Publication;
import org.isnad.model.UnreadableException;
import org.isnad.reading.ArticleReader;
import org.isnad.reading.Limits;
import org.isnad.reading.charset.Charsets;
import org.isnad.reading.charset.Decoded;
import org.isnad.reading.language.Languages;
import org.jspecify.annotations.Nullable;

/**
 * Reads plain text letter for letter: the article's text is the page's, with its noise and its line ends; what is noise
 * is marked in the passages.
 *
 * <p>A first line that reads as a heading is taken for the title.
 */
public final class PlainTextReader implements ArticleReader {
    private final Limits limits;

    public PlainTextReader(Limits limits) {
        this.limits = limits;
    }

    @Override
    public Article read(Page page) throws UnreadableException {
        var given = page.given();
        limits.check(page);
        Decoded decoded = Charsets.decode(page);
        String text = decoded.text();
        limits.check(given.input(), text);
        Passages passages = Passages.of(text);
        if (passages.passages().isEmpty()) {
            throw new UnreadableException(given.input(), "holds nothing but white space");
        }
        String title = title(text, passages);
        var identified = Languages.identify(text);
        Map<PageNotes.Field, String> provenance = new java.util.EnumMap<>(PageNotes.Field.class);
        provenance.put(PageNotes.Field.CHARSET, decoded.clue());
        if (title != null) {
            provenance.put(PageNotes.Field.TITLE, "first line");
        }
        if (given.published() != null) {
            provenance.put(PageNotes.Field.PUBLISHED, "argument");
        }
        var notes = new PageNotes(
                null,
                identified == null ? null : Languages.direction(identified),
                Publication.UNKNOWN,
                null,
                provenance,
                java.util.List.of());
        return new Article(
                ArticleId.of(text),
                given.input(),
                given.url() == null ? null : given.url().toString(),
                Outlet.UNKNOWN,
                title,
                null,
                identified,
                given.published() == null
                        ? Publication.UNKNOWN
                        : Publication.on(given.published(), Publication.From.ARGUMENT),
                passages.credits(),
                text,
                passages.passages(),
                notes);
    }

    private static @Nullable String title(String text, Passages passages) {
        for (Passage passage : passages.passages()) {
            switch (passage.kind()) {
                case NOISE, CREDIT -> {}
                case HEADING -> {
                    return passage.span().of(text);
                }
                case PARAGRAPH, LIST_ITEM, QUOTATION -> {
                    return null;
                }
            }
        }
        return null;
    }
}

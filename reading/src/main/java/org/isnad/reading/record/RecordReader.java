package org.isnad.reading.record;

import java.util.List;
import org.isnad.model.Article;
import org.isnad.model.Outlet;
import org.isnad.model.Page;
import org.isnad.model.PageNotes;
import org.isnad.model.PageNotes.Field;
import org.isnad.model.Publication;
import org.isnad.model.UnreadableException;
import org.isnad.reading.ArticleReader;
import org.isnad.reading.Limits;
import org.isnad.reading.html.HtmlFragment;
import org.isnad.reading.language.Languages;
import org.isnad.reading.text.ArticleId;
import org.isnad.reading.text.Passages;

/**
 * Reads a page that is one JSON object into an article; names of fields are compared without regard to case.
 *
 * <p>A content with tags is read as HTML, else letter for letter. Immutable, safe for many threads.
 */
public final class RecordReader implements ArticleReader {
    /** The media type of a page that holds one record of a feed: its dates are the feed's. */
    public static final String FEED_ENTRY = "application/feed-entry+json";

    private final Limits limits;
    private final FieldMap names;

    public RecordReader(Limits limits, FieldMap names) {
        this.limits = limits;
        this.names = names;
    }

    @Override
    public Article read(Page page) throws UnreadableException {
        limits.check(page);
        var given = page.given();
        RecordFields record = RecordFields.of(page, names);
        String content = record.text("content", Field.BODY);
        String title = record.text("title", Field.TITLE);
        if (content == null) {
            throw new UnreadableException(given.input(), "has no field with the text of an article");
        }
        limits.check(given.input(), content);
        String text;
        Passages passages;
        if (HtmlFragment.isMarkup(content)) {
            var fragment = HtmlFragment.read(content);
            text = fragment.text();
            passages = new Passages(fragment.passages(), fragment.credits());
        } else {
            text = content;
            passages = Passages.of(content);
        }
        if (text.isBlank()) {
            throw new UnreadableException(given.input(), "holds no text of an article");
        }
        String url = given.url() != null ? given.url().toString() : record.text("url", Field.URL);
        String outlet = record.text("outlet", Field.OUTLET);
        String language = Languages.identify(text);
        return new Article(
                ArticleId.of(text),
                given.input(),
                url,
                outlet == null ? Outlet.UNKNOWN : new Outlet(outlet, null),
                title,
                record.text("author", Field.BYLINE),
                language,
                given.published() != null
                        ? Publication.on(given.published(), Publication.From.ARGUMENT)
                        : published(record, page),
                passages.credits(),
                text,
                passages.passages(),
                new PageNotes(
                        record.text("section", Field.SECTION),
                        language == null ? null : Languages.direction(language),
                        Publication.UNKNOWN,
                        null,
                        record.provenance(),
                        List.of()));
    }

    private static Publication published(RecordFields record, Page page) {
        var date = record.date("published", Field.PUBLISHED);
        if (date == null) {
            return Publication.UNKNOWN;
        }
        boolean feed = FEED_ENTRY.equals(page.mediaType());
        return new Publication(date.date(), date.time(), feed ? Publication.From.FEED : Publication.From.METADATA);
    }
}

package org.isnad.reading;

import java.util.Locale;
import org.isnad.model.Article;
import org.isnad.model.Page;
import org.isnad.model.UnreadableException;
import org.isnad.reading.html.HtmlReader;
import org.isnad.reading.record.FieldMap;
import org.isnad.reading.record.RecordReader;
import org.isnad.reading.text.PlainTextReader;
import org.jspecify.annotations.Nullable;

/**
 * The front door: reads any page into an article.
 *
 * <p>{@link #detecting()} decides for each page what it holds, by its media type, the ending of its name and its first
 * bytes; {@link #of(PageKind)} reads every page as the caller says.
 *
 * <pre>{@code
 * Article article = PageReader.detecting().read(Page.of(uri, bytes));
 * }</pre>
 *
 * <p>Immutable, safe for many threads.
 */
public final class PageReader implements ArticleReader {
    private static final int SNIFF_REACH = 1024;

    private final @Nullable PageKind kind;
    private final Limits limits;
    private final FieldMap fields;
    private final ArticleReader text;
    private final ArticleReader html;
    private final ArticleReader record;

    private PageReader(@Nullable PageKind kind, Limits limits, FieldMap fields) {
        this.kind = kind;
        this.limits = limits;
        this.fields = fields;
        this.text = new PlainTextReader(limits);
        this.html = new HtmlReader(limits);
        this.record = new RecordReader(limits, fields);
    }

    public static PageReader detecting() {
        return new PageReader(null, Limits.DEFAULT, FieldMap.usual());
    }

    public static PageReader of(PageKind kind) {
        return new PageReader(kind, Limits.DEFAULT, FieldMap.usual());
    }

    /** The same reader with other limits. */
    public PageReader within(Limits other) {
        return new PageReader(kind, other, fields);
    }

    /** The same reader with other names for the fields of records. */
    public PageReader withFields(FieldMap other) {
        return new PageReader(kind, limits, other);
    }

    @Override
    public Article read(Page page) throws UnreadableException {
        return switch (kind == null ? kindOf(page) : kind) {
            case TEXT -> text.read(page);
            case HTML -> html.read(page);
            case RECORD -> record.read(page);
        };
    }

    /** What a page holds, as far as its media type, its name and its first bytes tell. */
    public static PageKind kindOf(Page page) {
        String type = page.mediaType() == null ? "" : page.mediaType();
        switch (type) {
            case "text/html", "application/xhtml+xml" -> {
                return PageKind.HTML;
            }
            case "application/json", RecordReader.FEED_ENTRY -> {
                return PageKind.RECORD;
            }
            case "text/plain", "text/markdown" -> {
                return PageKind.TEXT;
            }
            default -> {}
        }
        String name = page.given().input().toLowerCase(Locale.ROOT);
        if (name.endsWith(".html") || name.endsWith(".htm") || name.endsWith(".xhtml")) {
            return PageKind.HTML;
        }
        return looksLikeMarkup(page.bytes()) ? PageKind.HTML : PageKind.TEXT;
    }

    /** Whether the first bytes open a document of HTML; any character set shows its ASCII letters, zeros aside. */
    private static boolean looksLikeMarkup(byte[] bytes) {
        var start = new StringBuilder(SNIFF_REACH);
        for (int i = 0; i < bytes.length && start.length() < SNIFF_REACH; i++) {
            if (bytes[i] > 0) {
                start.append((char) bytes[i]);
            }
        }
        String lower = start.toString().stripLeading().toLowerCase(Locale.ROOT);
        return lower.startsWith("<")
                && (lower.contains("<html")
                        || lower.contains("<!doctype html")
                        || lower.contains("<body")
                        || lower.contains("<head")
                        || lower.contains("<div")
                        || lower.contains("<p"));
    }
}

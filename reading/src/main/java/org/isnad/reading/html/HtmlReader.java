package org.isnad.reading.html;

import org.isnad.model.Article;
import org.isnad.model.Outlet;
import org.isnad.model.Page;
import org.isnad.model.PageNotes;
import org.isnad.model.Publication;
import org.isnad.model.UnreadableException;
import org.isnad.reading.ArticleReader;
import org.isnad.reading.Limits;
import org.isnad.reading.charset.Charsets;
import org.isnad.reading.language.Languages;
import org.isnad.reading.text.ArticleId;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** Reads a web page: its main text and its metadata. */
public final class HtmlReader implements ArticleReader {
    private final Limits limits;

    public HtmlReader(Limits limits) {
        this.limits = limits;
    }

    @Override
    public Article read(Page page) throws UnreadableException {
        var given = page.given();
        limits.check(page);
        Document document = Jsoup.parse(Charsets.decode(page).text());
        String title = document.title();
        var outline = PageOutline.of(document.body(), MarkupWords.lexicon().forPage());
        var found = MainText.in(outline, title);
        ArticleText text = ArticleText.of(found.blocks());
        if (text.text().isEmpty()) {
            throw new UnreadableException(given.input(), "holds no text of an article");
        }
        return new Article(
                ArticleId.of(text.text()),
                given.input(),
                given.url() == null ? null : given.url().toString(),
                Outlet.UNKNOWN,
                title.isBlank() ? null : title,
                null,
                Languages.identify(text.text()),
                given.published() == null
                        ? Publication.UNKNOWN
                        : Publication.on(given.published(), Publication.From.ARGUMENT),
                text.credits(),
                text.text(),
                text.passages(),
                PageNotes.NONE);
    }
}

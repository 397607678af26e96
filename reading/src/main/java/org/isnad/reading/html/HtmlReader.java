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
import org.isnad.reading.text.PhraseKey;
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
        var found = ArticleBlocks.of(outline, MainText.in(outline), titles(document));
        ArticleText text = ArticleText.of(found.kept());
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
                new PageNotes(null, null, Publication.UNKNOWN, null, java.util.Map.of(), found.omissions()));
    }

    static java.util.Set<String> titles(Document document) {
        java.util.Set<String> titles = new java.util.HashSet<>();
        titles.add(PhraseKey.of(document.title()));
        for (var h1 : document.select("h1")) {
            titles.add(PhraseKey.of(h1.text()));
        }
        for (var meta : document.select("meta[property=og:title], meta[name=twitter:title]")) {
            titles.add(PhraseKey.of(meta.attr("content")));
        }
        return titles;
    }
}

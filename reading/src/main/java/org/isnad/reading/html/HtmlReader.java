package org.isnad.reading.html;

import java.util.ArrayList;
import java.util.List;
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
import org.isnad.reading.language.Languages;
import org.isnad.reading.text.ArticleId;
import org.isnad.reading.text.NoisePhrases;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

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
        document.select("script, style, nav, header, footer, aside, form, figure, noscript, iframe, button")
                .remove();
        Element best = document.body();
        int most = 0;
        for (Element element : document.select("article, main, div, section, td, body")) {
            int length = 0;
            for (Element child : element.children()) {
                length += child.normalName().equals("p") ? child.text().length() : 0;
            }
            if (length > most) {
                most = length;
                best = element;
            }
        }
        List<Block> blocks = new ArrayList<>();
        for (Element element : best.select("p, h2, h3, h4, li, blockquote")) {
            String text = element.text().strip();
            if (!text.isEmpty() && NoisePhrases.lexicon().reason(text) == null) {
                blocks.add(new Block(
                        element.normalName().startsWith("h") ? Passage.Kind.HEADING : Passage.Kind.PARAGRAPH, text));
            }
        }
        ArticleText text = ArticleText.of(blocks);
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

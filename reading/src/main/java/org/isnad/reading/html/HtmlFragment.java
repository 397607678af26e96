package org.isnad.reading.html;

import java.util.ArrayList;
import java.util.List;
import org.isnad.model.Passage;
import org.isnad.model.Span;
import org.isnad.reading.text.NoisePhrases;
import org.jsoup.Jsoup;

/**
 * The text of an article that comes as a piece of HTML without a page around it, as in a feed: all of its blocks but
 * labels.
 */
public record HtmlFragment(String text, List<Passage> passages, List<Span> credits) {
    /** Whether a text holds elements of HTML. */
    public static boolean isMarkup(String text) {
        return text.contains("</") || text.contains("<br") || text.contains("<p>") || text.contains("/>");
    }

    public static HtmlFragment read(String html) {
        var outline = PageOutline.of(Jsoup.parseBodyFragment(html).body(), new PageMarkup());
        List<Block> blocks = new ArrayList<>();
        for (Block block : outline.blocks()) {
            if (NoisePhrases.lexicon().reason(block.text()) == null) {
                blocks.add(block);
            }
        }
        ArticleText text = ArticleText.of(blocks);
        return new HtmlFragment(text.text(), text.passages(), text.credits());
    }
}

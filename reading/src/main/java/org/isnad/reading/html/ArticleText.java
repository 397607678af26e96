package org.isnad.reading.html;

import java.util.ArrayList;
import java.util.List;
import org.isnad.model.Passage;
import org.isnad.model.Span;
import org.isnad.reading.text.Credits;

/**
 * The text of an article put together from its blocks, one empty line between two, with its passages and credits.
 */
record ArticleText(String text, List<Passage> passages, List<Span> credits) {
    static final String BREAK = "\n\n";

    static ArticleText of(List<Block> blocks) {
        var text = new StringBuilder();
        List<Passage> passages = new ArrayList<>(blocks.size());
        List<Span> credits = new ArrayList<>();
        boolean begun = false;
        for (Block block : blocks) {
            if (!text.isEmpty()) {
                text.append(BREAK);
            }
            int start = text.length();
            text.append(block.text());
            List<Span> line = Credits.lexicon().inLine(block.text());
            addAll(credits, line, start);
            if (line.isEmpty() && block.kind() != Passage.Kind.HEADING) {
                if (!begun) {
                    addAll(credits, Credits.lexicon().inDateline(block.text()), start);
                }
                begun = true;
                addAll(credits, Credits.lexicon().atEnd(block.text()), start);
            }
            passages.add(
                    new Passage(new Span(start, text.length()), line.isEmpty() ? block.kind() : Passage.Kind.CREDIT));
        }
        return new ArticleText(text.toString(), passages, credits);
    }

    private static void addAll(List<Span> credits, List<Span> named, int offset) {
        for (Span span : named) {
            Span moved = new Span(span.start() + offset, span.end() + offset);
            if (credits.isEmpty() || credits.getLast().compareTo(moved) < 0) {
                credits.add(moved);
            }
        }
    }
}

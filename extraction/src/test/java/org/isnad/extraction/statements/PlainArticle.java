package org.isnad.extraction.statements;

import java.util.List;
import org.isnad.model.Article;
import org.isnad.model.Outlet;
import org.isnad.model.Passage;
import org.isnad.model.Publication;
import org.isnad.model.Span;

/** An Arabic article that is one paragraph of text, with nothing else known of it. */
final class PlainArticle {
    private PlainArticle() {}

    static Article of(String text) {
        Passage all = new Passage(new Span(0, text.length()), Passage.Kind.PARAGRAPH);
        return new Article(
                "id",
                "fact",
                null,
                Outlet.UNKNOWN,
                null,
                null,
                "ar",
                Publication.UNKNOWN,
                List.of(),
                text,
                List.of(all));
    }
}

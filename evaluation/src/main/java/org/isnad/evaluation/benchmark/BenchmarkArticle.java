package org.isnad.evaluation.benchmark;

import java.time.LocalDate;
import java.util.List;
import org.isnad.model.Article;
import org.isnad.model.Outlet;
import org.isnad.model.Passage;
import org.isnad.model.Publication;
import org.isnad.model.Span;

/** An Arabic article of which nothing is known but its text and its day: what the single parts are measured on. */
final class BenchmarkArticle {
    private BenchmarkArticle() {}

    /** All of it one paragraph. */
    static Article of(String text) {
        return new Article(
                "benchmark",
                "benchmark",
                null,
                Outlet.UNKNOWN,
                null,
                null,
                "ar",
                Publication.on(LocalDate.of(2015, 8, 1), Publication.From.ARGUMENT),
                List.of(),
                text,
                List.of(new Passage(new Span(0, text.length()), Passage.Kind.PARAGRAPH)));
    }
}

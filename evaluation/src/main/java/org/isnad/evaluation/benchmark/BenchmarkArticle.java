package org.isnad.evaluation.benchmark;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.isnad.model.Article;
import org.isnad.model.Outlet;
import org.isnad.model.Passage;
import org.isnad.model.Publication;
import org.isnad.model.Span;

/** An Arabic article of which nothing is known but its text and its day: what the single parts are measured on. */
final class BenchmarkArticle {
    private BenchmarkArticle() {}

    /** One paragraph a line. */
    static Article ofLines(String text) {
        List<Passage> passages = new ArrayList<>();
        int start = 0;
        for (String line : text.split("\n")) {
            passages.add(new Passage(new Span(start, start + line.length()), Passage.Kind.PARAGRAPH));
            start += line.length() + 1;
        }
        return of(text, passages);
    }

    /** All of it one paragraph. */
    static Article of(String text) {
        return of(text, List.of(new Passage(new Span(0, text.length()), Passage.Kind.PARAGRAPH)));
    }

    private static Article of(String text, List<Passage> passages) {
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
                passages);
    }
}

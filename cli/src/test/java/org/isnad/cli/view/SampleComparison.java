package org.isnad.cli.view;

import java.math.BigDecimal;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import org.isnad.model.Actor;
import org.isnad.model.Figure;
import org.isnad.model.Publication;
import org.isnad.model.Span;
import org.isnad.model.Statement.Act;
import org.isnad.stories.comparison.Cell;
import org.isnad.stories.comparison.Claim;
import org.isnad.stories.comparison.Comparison;
import org.isnad.stories.comparison.Difference;
import org.isnad.stories.comparison.Evidence;
import org.isnad.stories.comparison.Evidence.Quotation;
import org.isnad.stories.comparison.Source;
import org.isnad.stories.comparison.Stance;

/** Comparisons put together by hand. */
final class SampleComparison {
    private static final Publication NOON = new Publication(
            OffsetDateTime.parse("2024-03-05T12:00:00Z").toLocalDate(),
            OffsetDateTime.parse("2024-03-05T12:00:00Z"),
            Publication.From.METADATA);

    private SampleComparison() {}

    /** One claim with every kind of cell, and a figure that two give differently. */
    static Comparison ofBridge() {
        List<Source> sources = new ArrayList<>();
        List<Cell> cells = new ArrayList<>();
        for (Stance stance : Stance.values()) {
            String id = "p" + (sources.size() + 1);
            sources.add(source(id, "مصدر " + sources.size()));
            cells.add(new Cell(
                    id,
                    stance,
                    stance == Stance.DENIES,
                    stance.isSaid() ? List.of(said("انهار الجسر وسقط 4 قتلى")) : List.of()));
        }
        var claim = new Claim(
                "c1",
                said("انهار الجسر وسقط 4 قتلى"),
                cells,
                List.of(new Difference("قتلى", List.of(given("p1", 4), given("p3", 9)))));
        return new Comparison(List.of(article()), sources, List.of(claim));
    }

    /** More sources than one table holds, and a claim longer than a line. */
    static Comparison ofMany(int count) {
        List<Source> sources = new ArrayList<>();
        List<Cell> cells = new ArrayList<>();
        String words = "انهار الجسر القديم على النهر الكبير قبل الظهر بقليل ".repeat(4);
        for (int i = 1; i <= count; i++) {
            sources.add(source("p" + i, "مصدر رسمي في مديرية الطرق والجسور رقم " + i));
            cells.add(new Cell("p" + i, Stance.REPORTS, false, List.of(said(words))));
        }
        return new Comparison(List.of(article()), sources, List.of(new Claim("c1", said(words), cells, List.of())));
    }

    /** Words that a browser or a spreadsheet would take for something else. */
    static Comparison ofHostileWords() {
        String words = "=1+1 <script>alert(1)</script>\u001b[31m";
        return new Comparison(
                List.of(article()),
                List.of(source("p1", "<b>مصدر</b>")),
                List.of(new Claim(
                        "c1",
                        said(words),
                        List.of(new Cell("p1", Stance.REPORTS, false, List.of(said(words)))),
                        List.of())));
    }

    private static Comparison.Compared article() {
        return new Comparison.Compared("sha256:0", "bridge.html", "الضفاف", "انهيار جسر", NOON, 1, true);
    }

    private static Source source(String id, String name) {
        return new Source(
                id,
                List.of(new Source.Party(name, Actor.Kind.ORGANISATION, null, true)),
                List.of("bridge.html"),
                List.of());
    }

    private static Evidence said(String words) {
        return new Evidence(
                "bridge.html",
                "s1",
                null,
                Act.ASSERT,
                List.of(),
                null,
                new Quotation(new Span(0, words.length()), words));
    }

    private static Difference.Given given(String source, int value) {
        var figure = new Figure(
                "f1", new Span(0, 1), BigDecimal.valueOf(value), null, Figure.Qualifier.EXACT, "person", "قتلى");
        return new Difference.Given(source, figure, NOON, said("انهار الجسر وسقط 4 قتلى"));
    }
}

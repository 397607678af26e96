package org.isnad.archive.export.table;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.isnad.model.Publication;
import org.isnad.model.Span;
import org.isnad.stories.comparison.Cell;
import org.isnad.stories.comparison.Claim;
import org.isnad.stories.comparison.Comparison;
import org.isnad.stories.comparison.Evidence;
import org.isnad.stories.comparison.Source;
import org.jspecify.annotations.Nullable;

/**
 * A comparison as a long table: a row for each place that shows how a source stands to a claim, or one with empty places
 * where it says nothing; no row where nothing is known.
 */
public final class ComparisonTable {
    /** The columns of one comparison. */
    public static final List<Column<Row>> COLUMNS = columns();

    /** The same columns behind that of the story, for the comparisons of several. */
    public static final List<Column<Row>> STORY_COLUMNS = storyColumns();

    private ComparisonTable() {}

    /**
     * How a source stands to a claim, and one place that shows it.
     *
     * @param story the id of the story, or {@code null} where there is one comparison only
     * @param evidence {@code null} where the source says nothing
     * @param article the article of the evidence
     */
    public record Row(
            @Nullable String story,
            Claim claim,
            Source source,
            Cell cell,
            @Nullable Evidence evidence,
            Comparison.@Nullable Compared article) {
        private <T> @Nullable T shown(Function<Evidence, @Nullable T> of) {
            return evidence == null ? null : of.apply(evidence);
        }
    }

    /** The rows of a comparison, claim by claim. */
    public static List<Row> rows(@Nullable String story, Comparison comparison) {
        Map<String, Comparison.Compared> articles = new HashMap<>();
        comparison.articles().forEach(article -> articles.putIfAbsent(article.input(), article));
        List<Row> rows = new ArrayList<>();
        for (Claim claim : comparison.claims()) {
            for (Source source : comparison.sources()) {
                Cell cell = claim.cell(source);
                if (cell != null && cell.evidence().isEmpty()) {
                    rows.add(new Row(story, claim, source, cell, null, null));
                } else if (cell != null) {
                    for (Evidence evidence : cell.evidence()) {
                        rows.add(new Row(story, claim, source, cell, evidence, articles.get(evidence.input())));
                    }
                }
            }
        }
        return rows;
    }

    private static List<Column<Row>> columns() {
        return List.of(
                Column.text("claim", row -> row.claim().id()),
                Column.text("words", row -> row.claim().wording().said().text()),
                Column.text("source", row -> row.source().id()),
                Column.text("label", row -> row.source().label()),
                Column.word("stance", row -> row.cell().stance()),
                new Column.Truth<>("passed_on", row -> row.cell().passedOn()),
                Column.text("input", row -> row.shown(Evidence::input)),
                Column.text(
                        "outlet",
                        row -> row.article() == null ? null : row.article().outlet()),
                Column.text(
                        "published",
                        row -> row.article() == null
                                ? null
                                : published(row.article().publication())),
                Column.whole(
                        "origin",
                        row -> row.article() == null
                                ? null
                                : (long) row.article().origin()),
                Column.text("statement", row -> row.shown(Evidence::statement)),
                Column.text("event", row -> row.shown(Evidence::event)),
                Column.word("act", row -> row.shown(Evidence::act)),
                Column.start(
                        "start",
                        row -> row.<Span>shown(evidence -> evidence.said().span())),
                Column.end(
                        "end",
                        row -> row.<Span>shown(evidence -> evidence.said().span())),
                Column.text(
                        "said",
                        row -> row.<String>shown(evidence -> evidence.said().text())),
                Column.text("figures", ComparisonTable::figures));
    }

    private static List<Column<Row>> storyColumns() {
        List<Column<Row>> columns = new ArrayList<>();
        columns.add(Column.text("story", Row::story));
        columns.addAll(COLUMNS);
        return List.copyOf(columns);
    }

    private static @Nullable String figures(Row row) {
        return row.evidence() == null
                ? null
                : row.claim().figures().stream()
                        .flatMap(difference -> difference.given().stream()
                                .filter(given -> given.evidence().equals(row.evidence())
                                        && given.source().equals(row.source().id()))
                                .map(given -> FigureNotation.value(given.figure()) + " " + difference.counted()))
                        .collect(Collectors.joining("; "));
    }

    private static @Nullable String published(Publication publication) {
        Object when = publication.time() == null ? publication.date() : publication.time();
        return when == null ? null : when.toString();
    }
}

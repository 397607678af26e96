package org.isnad.archive.export.table;

import java.util.ArrayList;
import java.util.List;
import org.isnad.archive.export.writing.Party;
import org.isnad.archive.export.writing.ReportParts;
import org.isnad.model.Event;
import org.isnad.model.Figure;
import org.isnad.model.Statement;
import org.jspecify.annotations.Nullable;

/** The figures: a row for each, with who gives it. */
public final class FigureTable {
    /** The table. */
    public static final ReportTable<Row> TABLE = new ReportTable<>(
            columns(),
            parts -> parts.report().figures().stream()
                    .map(figure -> new Row(parts, figure, parts.innermostAround(figure.span())))
                    .toList());

    private FigureTable() {}

    /**
     * A figure of a report.
     *
     * @param statement the innermost statement in whose content it stands, or {@code null}
     */
    public record Row(
            ReportParts parts, Figure figure, @Nullable Statement statement) {
        List<Party> chain() {
            return statement == null ? List.of() : parts.chain(statement);
        }
    }

    private static List<Column<Row>> columns() {
        List<Column<Row>> columns = new ArrayList<>(ArticleTable.key(Row::parts));
        columns.addAll(List.of(
                Column.text("figure", row -> row.figure().id()),
                Column.decimal("value", row -> row.figure().value()),
                Column.decimal("max", row -> row.figure().max()),
                Column.word("qualifier", row -> row.figure().qualifier()),
                Column.text("unit", row -> row.figure().unit()),
                Column.text("of", row -> row.figure().of()),
                Column.text("text", row -> row.parts().text(row.figure().span())),
                Column.start("start", row -> row.figure().span()),
                Column.end("end", row -> row.figure().span()),
                Column.text(
                        "statement",
                        row -> row.statement() == null ? null : row.statement().id()),
                Column.text("speaker", row -> StatementTable.speaker(row.chain())),
                Column.text("chain", row -> StatementTable.joined(row.chain())),
                new Column.Texts<>("events", FigureTable::events)));
        return columns;
    }

    private static List<String> events(Row row) {
        return row.parts().report().events().stream()
                .filter(event -> event.figures().contains(row.figure().id()))
                .map(Event::id)
                .toList();
    }
}

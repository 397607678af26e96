package org.isnad.archive.export.table;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.isnad.archive.export.writing.Party;
import org.isnad.archive.export.writing.ReportParts;
import org.isnad.model.Event;
import org.isnad.model.Place;
import org.isnad.model.Span;
import org.isnad.model.plover.Ontology;
import org.jspecify.annotations.Nullable;

/**
 * The events: a row for each, with all who take part and every span. {@link PolecatTable} has them in the columns of
 * another project.
 */
public final class EventTable {
    /** The table. */
    public static final ReportTable<Row> TABLE = new ReportTable<>(
            columns(),
            parts -> parts.report().events().stream()
                    .map(event -> new Row(parts, event))
                    .toList());

    private EventTable() {}

    /** An event of a report. */
    public record Row(ReportParts parts, Event event) {
        /** The sources of the statement that tells it; none where the outlet does. */
        List<Party> chain() {
            var statement = parts.statement(event.statement());
            return statement == null ? List.of() : parts.chain(statement);
        }

        <T> @Nullable T place(Function<Place, @Nullable T> of) {
            return event.place() == null ? null : of.apply(event.place());
        }

        <T> @Nullable T date(Function<Event.Date, @Nullable T> of) {
            return event.date() == null ? null : of.apply(event.date());
        }

        @Nullable
        String text(@Nullable Span span) {
            return span == null ? null : parts.text(span);
        }
    }

    private static List<Column<Row>> columns() {
        List<Column<Row>> columns = new ArrayList<>(ArticleTable.key(Row::parts));
        columns.addAll(List.of(
                Column.text("event", row -> row.event().id()),
                Column.text("type", row -> row.event().type().name()),
                Column.text("mode", row -> row.event().mode()),
                new Column.Texts<>("contexts", row -> row.event().contexts()),
                Column.word("status", row -> row.event().status()),
                Column.word("quad_class", row -> category(row).quad()),
                Column.decimal("intensity", row -> category(row).score()),
                Column.text("trigger", row -> row.text(row.event().trigger())),
                Column.start("trigger_start", row -> row.event().trigger()),
                Column.end("trigger_end", row -> row.event().trigger()),
                new Column.Quotations<>("tellings", EventTable::tellings),
                new Column.Parties<>(
                        "actors", row -> row.parts().parties(row.event().actors())),
                new Column.Parties<>(
                        "recipients", row -> row.parts().parties(row.event().recipients()))));
        columns.addAll(whereAndWhen());
        columns.addAll(List.of(
                Column.text("statement", row -> row.event().statement()),
                Column.text("speaker", row -> StatementTable.speaker(row.chain())),
                Column.text("chain", row -> StatementTable.joined(row.chain())),
                new Column.Texts<>("figures", row -> row.event().figures()),
                Column.decimal("confidence", row -> row.event().confidence())));
        return columns;
    }

    private static List<Column<Row>> whereAndWhen() {
        return List.of(
                Column.text("place", row -> row.place(Place::name)),
                Column.text("place_text", row -> row.text(row.place(Place::span))),
                Column.start("place_start", row -> row.place(Place::span)),
                Column.end("place_end", row -> row.place(Place::span)),
                Column.text("country", row -> row.place(Place::country)),
                Column.decimal("latitude", row -> row.place(Place::latitude)),
                Column.decimal("longitude", row -> row.place(Place::longitude)),
                new Column.Day<>("date_from", row -> row.<LocalDate>date(Event.Date::from)),
                new Column.Day<>("date_to", row -> row.<LocalDate>date(Event.Date::to)),
                Column.word("date_basis", row -> row.date(Event.Date::basis)),
                Column.text("date_text", row -> row.text(row.date(Event.Date::span))),
                Column.start("date_start", row -> row.date(Event.Date::span)),
                Column.end("date_end", row -> row.date(Event.Date::span)));
    }

    private static Ontology.Category category(Row row) {
        return Ontology.plover().category(row.event().type());
    }

    private static List<Column.Quotation> tellings(Row row) {
        return row.event().tellings().stream()
                .map(span -> new Column.Quotation(span, row.parts().text(span)))
                .toList();
    }
}

package org.isnad.archive.export.table;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.isnad.archive.ArchivedReport;
import org.isnad.archive.export.writing.Party;
import org.isnad.archive.export.writing.ReportParts;
import org.isnad.model.Actor;
import org.isnad.model.Event;
import org.isnad.model.Place;
import org.isnad.model.Report;
import org.isnad.model.plover.Ontology;

/**
 * The events in the columns of POLECAT's public data, as far as they are known, in their order; what Isnad does not find is
 * there and empty, so that a notebook written for POLECAT runs. The last columns are Isnad's own. Several values in one
 * cell are parted by {@code ;}.
 */
public final class PolecatTable {
    /** The table. */
    public static final ReportTable<PolecatRow> TABLE = new ReportTable<>(
            columns(),
            parts -> parts.report().events().stream()
                    .map(event -> PolecatRow.of(parts, event))
                    .toList());

    private PolecatTable() {}

    /** The rows of a report that is in no archive yet: none of the columns tells of one. */
    public static List<PolecatRow> rows(Report report) {
        return TABLE.rows().apply(new ReportParts(new ArchivedReport(0, 1, Instant.EPOCH, report)));
    }

    private static List<Column<PolecatRow>> columns() {
        List<Column<PolecatRow>> columns = new ArrayList<>(what());
        columns.addAll(who());
        columns.addAll(where());
        columns.addAll(article());
        columns.addAll(own());
        return columns;
    }

    private static List<Column<PolecatRow>> what() {
        return List.of(
                Column.text(
                        "Event ID",
                        row -> row.parts().article().id() + "#" + row.event().id()),
                new Column.Day<>("Event Date", row -> row.plain().<LocalDate>date(Event.Date::from)),
                Column.text("Event Type", row -> row.event().type().name()),
                Column.text("Event Mode", row -> row.event().mode()),
                Column.decimal("Intensity", row -> category(row).score()),
                Column.whole("Quad Code", row -> (long) category(row).quad().code()),
                Column.text("Contexts", row -> String.join(";", row.event().contexts())));
    }

    private static List<Column<PolecatRow>> who() {
        return List.of(
                Column.text("Actor Name", row -> row.actors().name()),
                Column.text("Actor Country", row -> row.actors().country()),
                Column.text("Actor COW", row -> row.actors().countryNumber()),
                Column.text("Primary Actor Sector", row -> row.actors().sector()),
                Column.text("Actor Sectors", row -> row.actors().sectors()),
                Column.text("Actor Title", row -> row.actors().role()),
                Column.text("Actor Name Raw", row -> row.actors().raw()),
                unknown("Wikipedia Actor ID"),
                Column.text("Recipient Name", row -> row.recipients().name()),
                Column.text("Recipient Country", row -> row.recipients().country()),
                Column.text("Recipient COW", row -> row.recipients().countryNumber()),
                Column.text("Primary Recipient Sector", row -> row.recipients().sector()),
                Column.text("Recipient Sectors", row -> row.recipients().sectors()),
                Column.text("Recipient Title", row -> row.recipients().role()),
                Column.text("Recipient Name Raw", row -> row.recipients().raw()),
                unknown("Wikipedia Recipient ID"));
    }

    private static List<Column<PolecatRow>> where() {
        return List.of(
                Column.text("Placename", row -> row.plain().place(Place::name)),
                Column.text("City", row -> row.plain().place(place -> place.latitude() == null ? null : place.name())),
                unknown("District"),
                unknown("Province"),
                Column.text("Country", row -> row.plain().place(Place::country)),
                Column.decimal("Latitude", row -> row.plain().place(Place::latitude)),
                Column.decimal("Longitude", row -> row.plain().place(Place::longitude)),
                unknown("GeoNames ID"),
                Column.text("Raw Placename", row -> row.plain().text(row.plain().place(Place::span))),
                unknown("Feature Type"));
    }

    private static List<Column<PolecatRow>> article() {
        return List.of(
                Column.text("Headline", row -> row.parts().article().title()),
                Column.text("Source", row -> row.parts().article().outlet().name()),
                new Column.Day<>(
                        "Publication Date",
                        row -> row.parts().article().publication().date()),
                Column.text("Story People", row -> names(row, Actor.Kind.PERSON)),
                Column.text("Story Organizations", row -> names(row, Actor.Kind.ORGANISATION)),
                Column.text(
                        "Story Locations",
                        row -> row.parts().report().places().stream()
                                .map(Place::name)
                                .distinct()
                                .collect(Collectors.joining(";"))),
                Column.text("Language", row -> row.parts().article().language()),
                Column.text("Version", row -> "isnad/report/1"));
    }

    private static List<Column<PolecatRow>> own() {
        return List.of(
                Column.word("Event Status", row -> row.event().status()),
                Column.text(
                        "Reported By",
                        row -> row.plain().chain().stream().map(Party::words).collect(Collectors.joining(";"))),
                new Column.Day<>("Event Date End", row -> row.plain().<LocalDate>date(Event.Date::to)),
                Column.text("Trigger", row -> row.parts().text(row.event().trigger())),
                Column.decimal("Confidence", row -> row.event().confidence()),
                Column.text("Input", row -> row.parts().article().input()),
                Column.text("Statement", row -> row.event().statement()),
                Column.start("Trigger Start", row -> row.event().trigger()),
                Column.end("Trigger End", row -> row.event().trigger()),
                Column.text("Actor Spans", row -> row.actors().spans()),
                Column.text("Recipient Spans", row -> row.recipients().spans()),
                Column.start("Place Start", row -> row.plain().place(Place::span)),
                Column.end("Place End", row -> row.plain().place(Place::span)),
                Column.start("Date Start", row -> row.plain().date(Event.Date::span)),
                Column.end("Date End", row -> row.plain().date(Event.Date::span)));
    }

    /** A column of POLECAT's that nothing here is found for. */
    private static Column<PolecatRow> unknown(String name) {
        return Column.text(name, row -> null);
    }

    private static Ontology.Category category(PolecatRow row) {
        return Ontology.plover().category(row.event().type());
    }

    private static String names(PolecatRow row, Actor.Kind kind) {
        return row.parts().report().actors().stream()
                .filter(actor -> actor.kind() == kind && !actor.mentions().isEmpty())
                .map(Actor::name)
                .distinct()
                .collect(Collectors.joining(";"));
    }
}

package org.isnad.cli.view;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.isnad.model.Actor;
import org.isnad.model.Event;
import org.isnad.model.Place;
import org.isnad.model.Report;
import org.isnad.model.Statement;
import org.isnad.model.plover.Ontology;
import org.jspecify.annotations.Nullable;

/**
 * A column of the table of events. Names and order are those of POLECAT's public data, as far as they are known; what Isnad
 * does not find is there and empty, so that a notebook written for POLECAT runs. The last columns are Isnad's own.
 */
record EventColumn(String title, Function<EventRow, @Nullable String> cell) {
    /** All columns, in their order. */
    private static final List<EventColumn> ALL = List.of(
            new EventColumn(
                    "Event ID",
                    row -> row.report().article().id() + "#" + row.event().id()),
            new EventColumn("Event Date", EventColumn::day),
            new EventColumn("Event Type", row -> row.event().type().name()),
            new EventColumn("Event Mode", row -> row.event().mode()),
            new EventColumn(
                    "Intensity",
                    row -> String.valueOf(
                            Ontology.plover().category(row.event().type()).score())),
            new EventColumn(
                    "Quad Code",
                    row -> String.valueOf(Ontology.plover()
                            .category(row.event().type())
                            .quad()
                            .code())),
            new EventColumn("Contexts", row -> String.join(";", row.event().contexts())),
            new EventColumn("Actor Name", row -> row.actors().name()),
            new EventColumn("Actor Country", row -> row.actors().country()),
            new EventColumn("Actor COW", row -> row.actors().countryNumber()),
            new EventColumn("Primary Actor Sector", row -> row.actors().sector()),
            new EventColumn("Actor Sectors", row -> row.actors().sectors()),
            new EventColumn("Actor Title", row -> row.actors().role()),
            new EventColumn("Actor Name Raw", row -> row.actors().raw()),
            new EventColumn("Wikipedia Actor ID", row -> null),
            new EventColumn("Recipient Name", row -> row.recipients().name()),
            new EventColumn("Recipient Country", row -> row.recipients().country()),
            new EventColumn("Recipient COW", row -> row.recipients().countryNumber()),
            new EventColumn("Primary Recipient Sector", row -> row.recipients().sector()),
            new EventColumn("Recipient Sectors", row -> row.recipients().sectors()),
            new EventColumn("Recipient Title", row -> row.recipients().role()),
            new EventColumn("Recipient Name Raw", row -> row.recipients().raw()),
            new EventColumn("Wikipedia Recipient ID", row -> null),
            new EventColumn("Placename", row -> place(row, Place::name)),
            new EventColumn("City", row -> place(row, place -> place.latitude() == null ? null : place.name())),
            new EventColumn("District", row -> null),
            new EventColumn("Province", row -> null),
            new EventColumn("Country", row -> place(row, Place::country)),
            new EventColumn("Latitude", row -> place(row, place -> number(place.latitude()))),
            new EventColumn("Longitude", row -> place(row, place -> number(place.longitude()))),
            new EventColumn("GeoNames ID", row -> null),
            new EventColumn("Raw Placename", row -> place(row, place -> row.text(place.span()))),
            new EventColumn("Feature Type", row -> null),
            new EventColumn("Headline", row -> row.report().article().title()),
            new EventColumn("Source", row -> row.report().article().outlet().name()),
            new EventColumn(
                    "Publication Date",
                    row -> Objects.toString(row.report().article().publication().date(), null)),
            new EventColumn("Story People", row -> names(row, Actor.Kind.PERSON)),
            new EventColumn("Story Organizations", row -> names(row, Actor.Kind.ORGANISATION)),
            new EventColumn(
                    "Story Locations",
                    row -> row.report().places().stream()
                            .map(Place::name)
                            .distinct()
                            .collect(Collectors.joining(";"))),
            new EventColumn("Language", row -> row.report().article().language()),
            new EventColumn("Version", row -> "isnad/report/1"),
            new EventColumn("Event Status", row -> row.event().status().name().toLowerCase(Locale.ROOT)),
            new EventColumn("Reported By", EventColumn::chain),
            new EventColumn(
                    "Event Date End",
                    row -> row.event().date() == null
                            ? null
                            : Objects.toString(row.event().date().to(), null)),
            new EventColumn("Trigger", row -> row.text(row.event().trigger())),
            new EventColumn("Confidence", row -> String.valueOf(row.event().confidence())),
            new EventColumn("Input", row -> row.report().article().input()));

    static List<String> titles() {
        return ALL.stream().map(EventColumn::title).toList();
    }

    static List<String> cells(Report report, Event event) {
        EventRow row = EventRow.of(report, event);
        return ALL.stream()
                .map(column -> safe(Objects.requireNonNullElse(column.cell.apply(row), "")))
                .toList();
    }

    /** A text of a page must not run as a formula where a spreadsheet opens the table; numbers stay numbers. */
    private static String safe(String text) {
        String line = DisplayText.oneLine(text);
        boolean formula = !line.isEmpty() && "=+-@".indexOf(line.charAt(0)) >= 0;
        return formula && !line.matches("[-+]?[0-9.]+") ? "'" + line : line;
    }

    private static @Nullable String day(EventRow row) {
        Event.Date date = row.event().date();
        return date == null ? null : Objects.toString(date.from(), null);
    }

    private static @Nullable String place(EventRow row, Function<Place, @Nullable String> of) {
        Place place = row.event().place();
        return place == null ? null : of.apply(place);
    }

    private static @Nullable String number(@Nullable Double value) {
        return value == null ? null : String.valueOf(value);
    }

    private static String names(EventRow row, Actor.Kind kind) {
        return row.report().actors().stream()
                .filter(actor -> actor.kind() == kind && !actor.mentions().isEmpty())
                .map(Actor::name)
                .distinct()
                .collect(Collectors.joining(";"));
    }

    /** The chain of the statement that tells it, the transmitter nearest to the reader first. */
    private static @Nullable String chain(EventRow row) {
        for (Statement statement : row.report().statements()) {
            if (statement.id().equals(row.event().statement())) {
                return statement.chain().stream()
                        .map(link -> row.text(link.span()))
                        .collect(Collectors.joining(";"));
            }
        }
        return null;
    }
}

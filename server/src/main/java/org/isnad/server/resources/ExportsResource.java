package org.isnad.server.resources;

import io.javalin.http.Context;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Duration;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.Semaphore;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.isnad.archive.ArchivedReport;
import org.isnad.archive.export.ExportFormat;
import org.isnad.archive.export.ExportSettings;
import org.isnad.archive.export.ExportTable;
import org.isnad.archive.export.Since;
import org.isnad.archive.export.csv.CsvOptions;
import org.isnad.archive.export.writing.Export;
import org.isnad.archive.store.Store;
import org.isnad.server.exchange.Parameters;
import org.isnad.server.exchange.ProblemException;
import org.isnad.server.exchange.Route;
import org.jspecify.annotations.Nullable;

/** Reports in other programs' formats, streamed: few are in memory at a time, and few exports are made at a time. */
public final class ExportsResource implements Resource {
    private static final Set<String> KNOWN = Set.of("table", "since", "bom", "unguarded");
    private static final Duration COME_AGAIN = Duration.ofSeconds(30);

    private final Store store;
    private final Clock clock;
    private final Semaphore free;

    /** @param atATime how many exports are made at a time */
    public ExportsResource(Store store, Clock clock, int atATime) {
        this.store = store;
        this.clock = clock;
        this.free = new Semaphore(atATime);
    }

    @Override
    public List<Route> routes() {
        return List.of(Route.get("/exports/{format}", this::export));
    }

    private void export(Context context) throws IOException {
        Parameters parameters = Parameters.of(context, KNOWN);
        ExportFormat format = format(context.pathParam("format"));
        ExportTable table = table(format, parameters);
        Since since = since(parameters.text("since"));
        var csv = new CsvOptions(!parameters.flag("unguarded"), parameters.flag("bom"));
        if (!csv.equals(CsvOptions.DEFAULT) && format != ExportFormat.CSV) {
            throw ProblemException.wrong(parameters.flag("bom") ? "bom" : "unguarded", "is for csv");
        }
        if (!free.tryAcquire()) {
            throw ProblemException.busy("busy with other exports", COME_AGAIN);
        }
        try {
            long last = store.lastNumber();
            context.contentType(mediaType(format));
            context.header("Isnad-Next", Long.toString(last + 1));
            context.header("Cache-Control", "no-store");
            String name = table == null ? "isnad" : "isnad-" + table.name().toLowerCase(Locale.ROOT);
            context.header("Content-Disposition", "attachment; filename=\"" + name + "." + format.extension() + "\"");
            var settings = ExportSettings.of(store.name(), clock.instant()).withCsv(csv);
            try (Export export = format.begin(
                    table == null ? ExportTable.STATEMENTS : table, new OpenStream(context.outputStream()), settings)) {
                add(since, last, export);
                export.end();
            }
        } finally {
            free.release();
        }
    }

    /** Up to the last report that was there at the start, so that the caller knows where to go on. */
    private void add(Since since, long last, Export export) throws IOException {
        try (Stream<ArchivedReport> reports = store.reports(since.number())) {
            for (Iterator<ArchivedReport> each = reports.iterator(); each.hasNext(); ) {
                ArchivedReport report = each.next();
                if (report.number() > last) {
                    return;
                }
                if (since.includes(report)) {
                    export.add(report);
                }
            }
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private static ExportFormat format(String word) {
        return Arrays.stream(ExportFormat.values())
                .filter(format -> format.word().equals(word))
                .findFirst()
                .orElseThrow(() -> ProblemException.absent("there is no format " + word + ": "
                        + Arrays.stream(ExportFormat.values())
                                .map(ExportFormat::word)
                                .collect(Collectors.joining(", "))));
    }

    private static @Nullable ExportTable table(ExportFormat format, Parameters parameters) {
        ExportTable table = parameters.choice("table", ExportTable.class);
        if (table == null && format.isTable()) {
            throw ProblemException.wrong("table", "is missing: statements, events, figures, articles, comparison");
        }
        if (table != null && !format.isTable()) {
            throw ProblemException.wrong("table", "is for csv and parquet; " + format.word() + " has all of a report");
        }
        return table;
    }

    private static Since since(@Nullable String text) {
        try {
            return text == null ? Since.THE_BEGINNING : Since.parse(text);
        } catch (IllegalArgumentException e) {
            throw ProblemException.wrong("since", String.valueOf(e.getMessage()));
        }
    }

    private static String mediaType(ExportFormat format) {
        return switch (format) {
            case JSON_LINES, FOLLOW_THE_MONEY -> "application/jsonl";
            case CSV -> "text/csv; charset=utf-8";
            case PARQUET -> "application/vnd.apache.parquet";
            case ATOM -> "application/atom+xml";
            case JSON_LD -> "application/ld+json";
            case STIX -> "application/stix+json";
        };
    }

    /** Stays open: an answer that is closed is told as whole. */
    private static final class OpenStream extends FilterOutputStream {
        OpenStream(OutputStream out) {
            super(out);
        }

        @Override
        public void write(byte[] bytes, int from, int length) throws IOException {
            out.write(bytes, from, length);
        }

        @Override
        public void close() throws IOException {
            flush();
        }
    }
}

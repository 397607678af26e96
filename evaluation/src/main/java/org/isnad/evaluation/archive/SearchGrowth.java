package org.isnad.evaluation.archive;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.isnad.archive.ArchivedReport;
import org.isnad.archive.Change;
import org.isnad.archive.search.SearchIndex;
import org.isnad.evaluation.Machine;
import org.isnad.evaluation.MarkedSection;
import org.isnad.model.Report;
import org.isnad.model.json.JsonReader;

/**
 * Measures how the search index and the time of its queries grow: {@code SearchGrowth PAGE.md REPORTS.jsonl.gz}. The
 * reports of the file are repeated up to 30,000 as {@link RepeatedReports} tells. Writes a table between the markers
 * {@code search} of the page, and two plots beside it.
 *
 * <p>Time of indexing is what all threads of the process spend, reports already in memory; times of queries are those of
 * the clock, each query asked {@value #ROUNDS} times after as many that do not count.
 */
public final class SearchGrowth {
    private static final int[] SIZES = {1_000, 3_000, 10_000, 30_000};
    private static final int ROUNDS = 5;
    private static final int FACET_VALUES = 10;

    private SearchGrowth() {}

    /** What was measured at one size; times in milliseconds. */
    private record Row(int reports, double indexing, long bytes, double median, double slowest, double withFacets) {}

    public static void main(String[] arguments) throws Exception {
        Path page = Path.of(arguments[0]);
        List<Report> reports = read(Path.of(arguments[1]));
        List<TimedQuery> queries = TimedQuery.all();
        List<Row> rows = new ArrayList<>();
        Path folder = Files.createTempDirectory("isnad-search");
        int[] stored = {0};
        Consumer<String> notes = System.err::println;
        try (SearchIndex index = SearchIndex.open(folder, after -> between(reports, after, stored[0]), notes)) {
            for (int size : SIZES) {
                int before = stored[0];
                stored[0] = size;
                double start = processorMilliseconds();
                index.catchUp();
                double indexing = (processorMilliseconds() - start) / (size - before);
                times(index, queries, 0);
                double[] plain = times(index, queries, 0);
                double[] faceted = times(index, queries, FACET_VALUES);
                rows.add(new Row(
                        size, indexing, index.bytes(), median(plain), plain[plain.length - 1], median(faceted)));
                System.err.println(rows.getLast());
            }
            for (TimedQuery query : queries) {
                System.err.printf("%8d  %s  %s%n", query.hits(index), query.level(), query.text());
            }
        } finally {
            delete(folder);
        }
        String table = table(rows, reports.size(), queries.size());
        new MarkedSection(page, "search").replace(table);
        System.out.print(table);
        plot(page, "search-index.svg", "The search index grows with the reports", "MB", rows, row -> row.bytes() / 1e6);
        plot(page, "search-time.svg", "Median time of a query", "ms", rows, Row::median);
    }

    private static void plot(Path page, String file, String title, String unit, List<Row> rows, Measure measure)
            throws IOException {
        List<GrowthPlot.Point> points = rows.stream()
                .map(row -> new GrowthPlot.Point(row.reports(), measure.of(row)))
                .toList();
        Files.writeString(page.resolveSibling(file), new GrowthPlot(title, unit, points).svg());
    }

    private interface Measure {
        double of(Row row);
    }

    /** The reports numbered {@code [after + 1, last]}, those of the file first. */
    private static Stream<Change> between(List<Report> reports, long after, long last) {
        return LongStream.rangeClosed(after + 1, last).mapToObj(number -> {
            Report report = reports.get((int) ((number - 1) % reports.size()));
            int round = (int) ((number - 1) / reports.size());
            return new Change(
                    number,
                    new ArchivedReport(
                            number, 1, Instant.EPOCH, round == 0 ? report : RepeatedReports.changed(report, round)));
        });
    }

    private static List<Report> read(Path file) throws IOException {
        List<Report> reports = new ArrayList<>();
        try (InputStream in = new GZIPInputStream(new BufferedInputStream(Files.newInputStream(file)))) {
            JsonReader.reports(file.toString(), in, reports::add);
        }
        return reports;
    }

    private static double processorMilliseconds() {
        return ProcessHandle.current()
                .info()
                .totalCpuDuration()
                .map(duration -> duration.toNanos() / 1e6)
                .orElse(Double.NaN);
    }

    /** Of every query and round, ascending. */
    private static double[] times(SearchIndex index, List<TimedQuery> queries, int facets) throws IOException {
        double[] times = new double[queries.size() * ROUNDS];
        for (int i = 0; i < times.length; i++) {
            times[i] = queries.get(i % queries.size()).run(index, facets);
        }
        Arrays.sort(times);
        return times;
    }

    private static double median(double[] sorted) {
        return sorted[sorted.length / 2];
    }

    private static String table(List<Row> rows, int read, int queries) {
        var table = new StringBuilder("""
                | reports | index, MB | KB a report | indexing, ms a report | median query, ms | slowest, ms | median with six facets, ms |
                |---:|---:|---:|---:|---:|---:|---:|
                """);
        for (Row row : rows) {
            table.append(String.format(
                    Locale.ROOT,
                    "| %,d | %.1f | %.1f | %.1f | %.1f | %.1f | %.1f |%n",
                    row.reports(),
                    row.bytes() / 1e6,
                    row.bytes() / 1e3 / row.reports(),
                    row.indexing(),
                    row.median(),
                    row.slowest(),
                    row.withFacets()));
        }
        return table
                + String.format(
                        Locale.ROOT,
                        "%n%,d reports were read, those beyond are repeated with changed words. %d queries, each %d times."
                                + "%nMeasured %s.%n",
                        read,
                        queries,
                        ROUNDS,
                        Machine.here());
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}

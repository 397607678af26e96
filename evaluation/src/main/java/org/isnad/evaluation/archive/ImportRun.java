package org.isnad.evaluation.archive;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.isnad.archive.search.SearchIndex;
import org.isnad.archive.store.Store;
import org.isnad.archive.store.StoreAddress.SqliteFile;
import org.isnad.evaluation.Machine;
import org.isnad.evaluation.MarkedSection;
import org.isnad.model.json.JsonWriter;

/**
 * Runs the command itself on as many articles as a month brings: {@code ImportRun PAGE.md REPORTS.jsonl.gz FOLDER [ARTICLES]}.
 * The reports are repeated with changed words ({@link RepeatedReports}), handed to {@code isnad import --reports}, searched
 * once by {@code isnad search}, which makes the index, and then by the thirty timed queries. Writes its table between the
 * markers {@code run} of the page.
 */
public final class ImportRun {
    private static final int ROUNDS = 5;
    private static final Pattern PAUSE = Pattern.compile("(\\d+)M->(\\d+)M\\(\\d+M\\)");

    private ImportRun() {}

    public static void main(String[] arguments) throws Exception {
        Path folder = Files.createDirectories(Path.of(arguments[2]));
        int articles = arguments.length > 3 ? Integer.parseInt(arguments[3]) : 30_000;
        Path store = folder.resolve("archive.db");
        Path reports = write(Path.of(arguments[1]), articles, folder.resolve("reports.jsonl.gz"));
        Run imported = isnad(folder, "import", "--reports", reports.toString(), "--store", store.toString());
        Run searched = isnad(folder, "search", "--store", store.toString(), "--limit", "1", "الكرملين");
        String table = table(articles, imported, searched, store, queries(store));
        System.out.print(table);
        new MarkedSection(Path.of(arguments[0]), "run").replace(table);
    }

    private static Path write(Path from, int articles, Path to) throws IOException {
        JsonWriter writer = JsonWriter.compact();
        try (OutputStream out = new BufferedOutputStream(new GZIPOutputStream(Files.newOutputStream(to)))) {
            new RepeatedReports(from).each(0, articles, report -> {
                try {
                    writer.write(report, out);
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            });
        }
        return to;
    }

    /**
     * What a run of the command took.
     *
     * @param heapBefore the most heap, in MB, before a collection
     * @param heapAfter the most that was left after one
     * @param resident the most memory of the process, in MB
     */
    private record Run(Duration wall, Duration processor, int heapBefore, int heapAfter, long resident) {}

    private static Run isnad(Path folder, String... arguments) throws IOException, InterruptedException {
        Path log = folder.resolve("gc.log");
        String command = Path.of(System.getProperty("isnad.home"), "isnad").toString();
        var builder = new ProcessBuilder(Stream.concat(Stream.of(command), Arrays.stream(arguments))
                        .toList())
                .inheritIO();
        builder.environment().put("ISNAD_JAVA_OPTIONS", "-Xlog:gc:file=" + log);
        long start = System.nanoTime();
        Process process = builder.start();
        Duration processor = Duration.ZERO;
        long resident = 0;
        while (!process.waitFor(100, TimeUnit.MILLISECONDS)) {
            processor = process.info().totalCpuDuration().orElse(processor);
            resident = Math.max(resident, resident(process.pid()));
        }
        Duration wall = Duration.ofNanos(System.nanoTime() - start);
        if (process.exitValue() != 0) {
            throw new IOException(List.of(arguments) + " ended with " + process.exitValue());
        }
        int before = 0;
        int after = 0;
        Matcher pauses = PAUSE.matcher(Files.readString(log));
        while (pauses.find()) {
            before = Math.max(before, Integer.parseInt(pauses.group(1)));
            after = Math.max(after, Integer.parseInt(pauses.group(2)));
        }
        return new Run(wall, processor, before, after, resident);
    }

    /** The most memory that a process had, in MB, as Linux tells it; 0 elsewhere. */
    private static long resident(long process) {
        try {
            for (String line : Files.readAllLines(Path.of("/proc/" + process + "/status"), UTF_8)) {
                if (line.startsWith("VmHWM:")) {
                    return Long.parseLong(line.replaceAll("\\D", "")) / 1_000;
                }
            }
        } catch (IOException e) {
            // It has ended, or this is no Linux.
        }
        return 0;
    }

    /** The times of all queries, in milliseconds, ascending. */
    private static double[] queries(Path store) throws IOException {
        List<TimedQuery> queries = TimedQuery.all();
        double[] times = new double[queries.size() * ROUNDS];
        Consumer<String> notes = System.err::println;
        try (Store opened = Store.open(new SqliteFile(store));
                SearchIndex index = SearchIndex.open(
                        store.resolveSibling(store.getFileName() + "-search"), opened::changes, notes)) {
            for (TimedQuery query : queries) {
                query.run(index, 0);
            }
            for (int i = 0; i < times.length; i++) {
                times[i] = queries.get(i % queries.size()).run(index, 0);
            }
        }
        Arrays.sort(times);
        return times;
    }

    private static String table(int articles, Run imported, Run searched, Path store, double[] times)
            throws IOException {
        long index;
        try (Stream<Path> files = Files.list(store.resolveSibling(store.getFileName() + "-search"))) {
            index = files.mapToLong(file -> file.toFile().length()).sum();
        }
        return String.format(
                Locale.ROOT,
                """
                | | |
                |---|---:|
                | reports in the file | %,d |
                | `isnad import --reports`, stories included, s of wall (of processor) | %.0f (%.0f) |
                | articles a second | %.0f |
                | archive, MB | %.1f |
                | most heap before a collection, and left after one, MB | %,d, %,d |
                | most memory of the process, MB | %,d |
                | first `isnad search`, which makes the index, s of wall (of processor) | %.0f (%.0f) |
                | … most heap, MB | %,d |
                | index, MB | %.1f |
                | median query, and the slowest, ms | %.1f, %.1f |

                Measured %s.
                """,
                articles,
                imported.wall().toMillis() / 1e3,
                imported.processor().toMillis() / 1e3,
                articles / (imported.wall().toMillis() / 1e3),
                Files.size(store) / 1e6,
                imported.heapBefore(),
                imported.heapAfter(),
                imported.resident(),
                searched.wall().toMillis() / 1e3,
                searched.processor().toMillis() / 1e3,
                searched.heapBefore(),
                index / 1e6,
                times[times.length / 2],
                times[times.length - 1],
                Machine.here());
    }
}

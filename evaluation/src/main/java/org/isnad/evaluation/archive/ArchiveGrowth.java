package org.isnad.evaluation.archive;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.isnad.archive.store.Store;
import org.isnad.archive.store.StoreAddress;
import org.isnad.archive.store.StoreException;
import org.isnad.evaluation.Machine;
import org.isnad.evaluation.MarkedSection;

/**
 * Measures how a store grows: {@code ArchiveGrowth PAGE.md REPORTS.jsonl.gz FOLDER}. Stores 1,000, 3,000, 10,000 and
 * 30,000 reports ({@link RepeatedReports}) in a new file of the folder and tells the file's size, the processor time of
 * storing one report, of reading one back, and of finding the stories of those that came since the size before. Processor
 * time is that of the one thread, which a busy machine changes little; waiting for the disk is in the wall time alone.
 * Writes its table between the markers {@code growth} of the page, and a plot beside it, {@code archive-growth.svg}.
 */
public final class ArchiveGrowth {
    private static final List<Integer> SIZES = List.of(1_000, 3_000, 10_000, 30_000);
    private static final String ANALYSER = "1";

    private ArchiveGrowth() {}

    public static void main(String[] arguments) throws Exception {
        Path page = Path.of(arguments[0]);
        var reports = new RepeatedReports(Path.of(arguments[1]));
        Path file = Path.of(arguments[2]).resolve("growth.db");
        Files.deleteIfExists(file);
        warmUp(reports, Path.of(arguments[2]).resolve("warm-up.db"));
        var table = new StringBuilder("""
                | articles | file, MB | KB an article | to store one, ms of processor (of wall) | to read one back, ms | stories of the new ones, s |
                |---:|---:|---:|---:|---:|---:|
                """);
        List<GrowthPlot.Point> points = new ArrayList<>();
        int stored = 0;
        for (int size : SIZES) {
            Laps save = new Laps();
            double stories;
            double read;
            try (Store store = Store.open(new StoreAddress.SqliteFile(file))) {
                reports.each(stored, size, report -> save.time(() -> store.save(report, ANALYSER)));
                long start = processor();
                store.stories().refresh();
                stories = (processor() - start) / 1e9;
                start = processor();
                long count = store.reports(1).count();
                read = (processor() - start) / 1e6 / count;
            }
            double megabytes = Files.size(file) / 1e6;
            points.add(new GrowthPlot.Point(size, megabytes));
            table.append(String.format(
                    Locale.ROOT,
                    "| %,d | %.1f | %.1f | %.1f (%.1f) | %.1f | %.1f |%n",
                    size,
                    megabytes,
                    megabytes * 1e3 / size,
                    save.processor / 1e6 / (size - stored),
                    save.wall / 1e6 / (size - stored),
                    read,
                    stories));
            stored = size;
            System.out.print(table);
        }
        table.append(String.format(Locale.ROOT, "%nMeasured %s.%n", Machine.here()));
        new MarkedSection(page, "growth").replace(table.toString());
        Files.writeString(
                page.resolveSibling("archive-growth.svg"),
                new GrowthPlot("The file of the archive", "MB", points).svg());
    }

    private static void warmUp(RepeatedReports reports, Path file) throws IOException {
        Files.deleteIfExists(file);
        try (Store store = Store.open(new StoreAddress.SqliteFile(file))) {
            reports.each(0, 500, report -> new Laps().time(() -> store.save(report, ANALYSER)));
        }
        Files.delete(file);
    }

    static long processor() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    /** Something of the store's. */
    interface Step {
        Object take() throws StoreException;
    }

    /** Time that was spent, in nanoseconds. */
    static final class Laps {
        long processor;
        long wall;

        void time(Step step) {
            long wallStart = System.nanoTime();
            long start = processor();
            try {
                step.take();
            } catch (StoreException e) {
                throw new UncheckedIOException(e);
            }
            processor += processor() - start;
            wall += System.nanoTime() - wallStart;
        }
    }
}

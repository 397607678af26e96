package org.isnad.archive.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;
import static org.isnad.archive.store.SampleReports.numbered;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.LongStream;
import org.isnad.archive.ArchivedReport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever happens to a process, its store is whole: each article is there once with its report, or not at all. */
class CrashTest {
    /** More, for a longer run: {@code -Disnad.kills=100}. */
    private static final int KILLS = Integer.getInteger("isnad.kills", 10);

    private static final int A_LIFE = 25;

    @TempDir
    Path folder;

    @Test
    void aProcessThatIsKilledAgainAndAgainLosesNothingAndRepeatsNothing() throws Exception {
        Path file = folder.resolve("killed.db");
        var random = new Random(8);
        Set<Long> told = new HashSet<>();
        int articles = KILLS * A_LIFE;
        for (int kill = 0; kill < KILLS; kill++) {
            try (WritingProcess process = WritingProcess.start(file, articles)) {
                told.addAll(process.stored(random.nextInt(A_LIFE)));
                told.addAll(process.kill(Duration.ofNanos(random.nextInt(4_000_000))));
            }
            try (Store store = Store.open(new StoreAddress.SqliteFile(file))) {
                assertThat(SqliteStoreTest.faults(store)).isEmpty();
                assertThat(numbers(store)).containsAll(told);
            }
        }
        assertThat(told).hasSizeLessThan(articles);
        try (WritingProcess process = WritingProcess.start(file, articles)) {
            process.stored(Integer.MAX_VALUE);
            assertThat(process.exitCode()).isZero();
        }
        assertEachOnce(file, articles);
    }

    @Test
    void twoProcessesThatStoreTheSameStoreEachOnce() throws Exception {
        Path file = folder.resolve("shared.db");
        try (WritingProcess one = WritingProcess.start(file, 100);
                WritingProcess other = WritingProcess.start(file, 100)) {
            int stored = one.stored(Integer.MAX_VALUE).size()
                    + other.stored(Integer.MAX_VALUE).size();
            assertThat(one.exitCode()).isZero();
            assertThat(other.exitCode()).isZero();
            assertThat(stored).isEqualTo(100);
        }
        assertEachOnce(file, 100);
    }

    @Test
    void aFileThatMayNotGrowSaysSoAndStaysWhole() throws Exception {
        Path file = folder.resolve("small.db");
        try (Store store = new SqlStore(
                Database.open("small", new SqliteDialect(file, Duration.ofSeconds(1), 120)), Clock.systemUTC())) {
            assertStaysWholeWhenFull(store, "small");
        }
    }

    @Test
    void aDiskThatIsFullSaysSoAndTheStoreStaysWhole() throws Exception {
        Path disk = Files.createDirectory(folder.resolve("disk"));
        assumeThat(run("mount", "-t", "tmpfs", "-o", "size=1m", "tmpfs", disk.toString()))
                .as("a small disk can be mounted, which takes root on Linux")
                .isZero();
        try (Store store = Store.open(new StoreAddress.SqliteFile(disk.resolve("archive.db")))) {
            assertStaysWholeWhenFull(store, disk.resolve("archive.db").toString());
        } finally {
            run("umount", disk.toString());
        }
    }

    private static void assertStaysWholeWhenFull(Store store, String name) throws StoreException {
        assertThatThrownBy(() -> {
                    for (int i = 1; i <= 5_000; i++) {
                        store.save(numbered(i), StoreContract.FIRST);
                    }
                })
                .isInstanceOf(StoreException.class)
                .hasMessage(name + ": cannot grow: the disk is full; what was stored before is safe");
        assertThat(SqliteStoreTest.faults(store)).isEmpty();
        assertThat(store.reports(1)).isNotEmpty();
    }

    private static void assertEachOnce(Path file, int articles) throws StoreException {
        try (Store store = Store.open(new StoreAddress.SqliteFile(file))) {
            assertThat(SqliteStoreTest.faults(store)).isEmpty();
            assertThat(numbers(store))
                    .as("numbered without a gap")
                    .isEqualTo(LongStream.rangeClosed(1, articles).boxed().toList());
            assertThat(store.status().articles()).isEqualTo(articles);
            assertThat(store.status().addresses()).isEqualTo(articles);
        }
    }

    private static List<Long> numbers(Store store) {
        return store.reports(1).map(ArchivedReport::number).toList();
    }

    private static int run(String... command) throws IOException, InterruptedException {
        try {
            return new ProcessBuilder(command).redirectErrorStream(true).start().waitFor();
        } catch (IOException e) {
            return -1;
        }
    }
}

package org.isnad.archive.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import de.siegmar.fastcsv.reader.CsvReader;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.zip.GZIPInputStream;
import org.isnad.archive.ArchivedReport;
import org.isnad.model.json.JsonReader;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The readers of every format read what real articles give: {@code ISNAD_REPORTS} names a file of reports, as {@code isnad
 * read --format json INPUT | gzip} writes it; without it, nothing is tested here.
 */
class RealReportsTest {
    private static final int MOST = 100;

    private static ArchivedReport[] reports = {};

    @BeforeAll
    static void read() throws IOException {
        String file = System.getenv("ISNAD_REPORTS");
        assumeThat(file).as("ISNAD_REPORTS names a file of reports").isNotNull();
        List<ArchivedReport> read = new ArrayList<>();
        try (InputStream in = new GZIPInputStream(
                new BufferedInputStream(Files.newInputStream(Path.of(Objects.requireNonNull(file)))))) {
            JsonReader.reports(file, in, report -> {
                if (read.size() < MOST) {
                    read.add(new ArchivedReport(read.size() + 1L, 1, Instant.EPOCH, report));
                }
            });
        }
        reports = read.toArray(ArchivedReport[]::new);
    }

    @Test
    void stixIsValid() {
        assertThat(StixExportTest.assertValid(reports)).contains("report", "note", "identity");
    }

    @Test
    void followTheMoneyIsValid() {
        for (ArchivedReport report : reports) {
            FollowTheMoneyExportTest.assertValid(FollowTheMoneyExportTest.entities(report));
        }
    }

    @Test
    void jsonLdIsTriples() {
        assertThat(JsonLdExportTest.triples(reports)).hasSizeGreaterThan(10 * reports.length);
    }

    @Test
    void atomHasAnEntryForEach() {
        assertThat(AtomExportTest.feed(reports).getEntries()).hasSize(reports.length);
    }

    @Test
    void tablesHaveARowForEachStatement(@TempDir Path folder) throws Exception {
        int statements = 0;
        for (ArchivedReport report : reports) {
            statements += report.report().statements().size();
        }
        assertThat(CsvReader.builder().ofNamedCsvRecord(Written.csv(ExportTable.STATEMENTS, reports)).stream())
                .hasSize(statements);
        Path file = Files.write(folder.resolve("s.parquet"), Written.parquet(ExportTable.STATEMENTS, reports));
        try (var duck = DriverManager.getConnection("jdbc:duckdb:");
                var counted = duck.createStatement().executeQuery("select count(*) from '" + file + "'")) {
            counted.next();
            assertThat(counted.getInt(1)).isEqualTo(statements);
        }
    }
}

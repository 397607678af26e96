package org.isnad.archive.export;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.List;
import org.isnad.archive.ArchivedReport;
import org.isnad.archive.export.csv.CsvOptions;
import org.isnad.archive.export.writing.Export;

/** What exports write. */
final class Written {
    static final ExportSettings SETTINGS = ExportSettings.of("test", Instant.parse("2026-11-23T09:00:00Z"));

    private Written() {}

    static String in(ExportFormat format, ArchivedReport... reports) {
        return new String(bytes(format, ExportTable.STATEMENTS, SETTINGS, List.of(reports)), UTF_8);
    }

    static String csv(ExportTable table, ArchivedReport... reports) {
        return new String(bytes(ExportFormat.CSV, table, SETTINGS, List.of(reports)), UTF_8);
    }

    static String csv(CsvOptions options, ArchivedReport... reports) {
        return new String(
                bytes(ExportFormat.CSV, ExportTable.STATEMENTS, SETTINGS.withCsv(options), List.of(reports)), UTF_8);
    }

    static byte[] parquet(ExportTable table, ArchivedReport... reports) {
        return bytes(ExportFormat.PARQUET, table, SETTINGS, List.of(reports));
    }

    private static byte[] bytes(
            ExportFormat format, ExportTable table, ExportSettings settings, List<ArchivedReport> reports) {
        var out = new ByteArrayOutputStream();
        try (Export export = format.begin(table, out, settings)) {
            for (ArchivedReport report : reports) {
                export.add(report);
            }
            export.end();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }
}

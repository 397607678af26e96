package org.isnad.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.isnad.archive.export.ExportFormat;
import org.isnad.archive.export.ExportTable;
import org.jspecify.annotations.Nullable;

/**
 * A document that {@code isnad export} writes, and where.
 *
 * @param table which table, where the format is one of tables
 * @param file its file, or {@code null} for standard output
 */
record ExportTarget(ExportTable table, @Nullable Path file) {
    /**
     * The documents that a command line asks for.
     *
     * @param table the table that was named, or {@code null}: then all that are streamed go into a folder
     * @param out the file or folder that was named, or {@code null}
     */
    static List<ExportTarget> of(ExportFormat format, @Nullable ExportTable table, @Nullable Path out) {
        if (!format.isTable()) {
            return List.of(new ExportTarget(ExportTable.STATEMENTS, within(out, "reports", format)));
        }
        if (table != null) {
            return List.of(new ExportTarget(table, within(out, nameOf(table), format)));
        }
        if (out == null) {
            throw new IllegalArgumentException(format.word()
                    + " has several tables: name one with --table, or a folder for all of them with --out");
        }
        return Arrays.stream(ExportTable.values())
                .filter(ExportTable::isStreamed)
                .map(each -> new ExportTarget(each, out.resolve(nameOf(each) + "." + format.extension())))
                .toList();
    }

    private static @Nullable Path within(@Nullable Path out, String name, ExportFormat format) {
        return out != null && Files.isDirectory(out) ? out.resolve(name + "." + format.extension()) : out;
    }

    private static String nameOf(ExportTable table) {
        return table.name().toLowerCase(Locale.ROOT);
    }

    /** What it is called in problems. */
    String place() {
        return file == null ? "standard output" : file.toString();
    }

    /**
     * Begins to write it.
     *
     * @throws IOException if nothing can be written there
     */
    OutputStream open(OutputStream standardOutput) throws IOException {
        if (file == null) {
            return standardOutput;
        }
        Path folder = file.toAbsolutePath().getParent();
        if (folder != null) {
            Files.createDirectories(folder);
        }
        return WholeFile.begin(file);
    }
}

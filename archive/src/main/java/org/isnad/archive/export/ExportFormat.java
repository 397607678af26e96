package org.isnad.archive.export;

import java.io.IOException;
import java.io.OutputStream;
import org.isnad.archive.export.atom.AtomExport;
import org.isnad.archive.export.followthemoney.FollowTheMoneyExport;
import org.isnad.archive.export.jsonld.JsonLdExport;
import org.isnad.archive.export.stix.StixExport;
import org.isnad.archive.export.writing.Export;

/**
 * The formats that reports are exported in.
 *
 * <pre>{@code
 * try (Export export = ExportFormat.ATOM.begin(out, ExportSettings.of("archive", Instant.now()))) {
 *     reports.forEach(export::add);
 *     export.end();
 * }
 * }</pre>
 */
public enum ExportFormat {
    /** Reports as Isnad writes and reads them: {@code isnad/report/1}, one a line. */
    JSON_LINES("jsonl", "jsonl"),
    CSV("csv", "csv"),
    PARQUET("parquet", "parquet"),
    ATOM("atom", "atom"),
    JSON_LD("json-ld", "jsonld"),
    STIX("stix", "json"),
    FOLLOW_THE_MONEY("ftm", "ftm.jsonl");

    private final String word;
    private final String extension;

    ExportFormat(String word, String extension) {
        this.word = word;
        this.extension = extension;
    }

    /** Its name on a command line, {@code json-ld}. */
    public String word() {
        return word;
    }

    /** How the names of its files end, without the dot. */
    public String extension() {
        return extension;
    }

    /** Whether it is a table, of which there are several. */
    public boolean isTable() {
        return this == CSV || this == PARQUET;
    }

    /**
     * Begins a document; a table of statements, where the format is one of tables.
     *
     * @param out where it is written; stays open
     * @throws IOException if the target refuses
     */
    public Export begin(OutputStream out, ExportSettings settings) throws IOException {
        return begin(ExportTable.STATEMENTS, out, settings);
    }

    /** Begins a document as {@link #begin(OutputStream, ExportSettings)} does; of tables, this one. */
    public Export begin(ExportTable table, OutputStream out, ExportSettings settings) throws IOException {
        return switch (this) {
            case JSON_LINES -> new JsonLinesExport(out);
            case CSV -> table.csv(out, settings);
            case PARQUET -> table.parquet(out, settings);
            case ATOM -> new AtomExport(out, settings.source(), settings.written());
            case JSON_LD -> new JsonLdExport(out);
            case STIX -> new StixExport(out, settings.source(), settings.written());
            case FOLLOW_THE_MONEY -> new FollowTheMoneyExport(out);
        };
    }
}

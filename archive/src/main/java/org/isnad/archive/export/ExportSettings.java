package org.isnad.archive.export;

import java.time.Instant;
import org.isnad.archive.export.csv.CsvOptions;

/**
 * What an export is told beside its format.
 *
 * @param source what is exported, by which one archive's feed or bundle is told from another's; never shown
 * @param written when it is written
 * @param csv how cells of CSV are written
 */
public record ExportSettings(String source, Instant written, CsvOptions csv) {
    public static ExportSettings of(String source, Instant written) {
        return new ExportSettings(source, written, CsvOptions.DEFAULT);
    }

    public ExportSettings withCsv(CsvOptions newCsv) {
        return new ExportSettings(source, written, newCsv);
    }
}

package org.isnad.archive.export;

import java.time.Instant;
import org.isnad.archive.export.csv.CsvOptions;
import org.isnad.archive.store.StoredStories;
import org.jspecify.annotations.Nullable;

/**
 * What an export is told beside its format.
 *
 * @param source what is exported, by which one archive's feed or bundle is told from another's; never shown
 * @param written when it is written
 * @param csv how cells of CSV are written
 * @param stories the stories of the archive that is exported, or {@code null} where reports come from elsewhere
 */
public record ExportSettings(
        String source,
        Instant written,
        CsvOptions csv,
        @Nullable StoredStories stories) {
    public static ExportSettings of(String source, Instant written) {
        return new ExportSettings(source, written, CsvOptions.DEFAULT, null);
    }

    public ExportSettings withCsv(CsvOptions newCsv) {
        return new ExportSettings(source, written, newCsv, stories);
    }

    public ExportSettings withStories(StoredStories newStories) {
        return new ExportSettings(source, written, csv, newStories);
    }
}

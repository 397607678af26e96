package org.isnad.archive.export;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.isnad.archive.EmptyStore;
import org.isnad.archive.export.writing.Export;
import org.isnad.archive.store.Store;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The comparisons of an archive are those of the stories that it knows. */
class StoredComparisonTest {
    private static final String WORDS = "الجسر سيفتح 🌉 الأحد";

    @TempDir
    private Path folder;

    private Store store;

    @BeforeEach
    void open() throws IOException {
        store = Store.open(EmptyStore.at(folder.resolve("archive.db")));
        for (int number = 1; number <= 2; number++) {
            store.save(Reports.number(number, WORDS).report(), "1");
        }
        store.stories().refresh();
    }

    @AfterEach
    void close() {
        store.close();
    }

    @Test
    void theyBearTheNamesOfTheStories() throws IOException {
        assertThat(rows(1))
                .isNotEmpty()
                .extracting(row -> row.getField("story"))
                .containsOnly(store.stories().of(1).orElseThrow().id());
    }

    @Test
    void aStoryIsComparedWholeWhereverTheExportBegins() throws IOException {
        assertThat(rows(2))
                .extracting(NamedCsvRecord::getFields)
                .isEqualTo(rows(1).stream().map(NamedCsvRecord::getFields).toList());
    }

    @Test
    void evidenceIsNamedByTheAddressOfItsArticle() throws IOException {
        assertThat(rows(1))
                .extracting(row -> row.getField("input"))
                .contains(Reports.sample().report().article().url());
    }

    private List<NamedCsvRecord> rows(long from) throws IOException {
        var out = new ByteArrayOutputStream();
        try (Export export =
                ExportFormat.CSV.begin(ExportTable.COMPARISON, out, Written.SETTINGS.withStories(store.stories()))) {
            for (var archived : store.reports(from).toList()) {
                export.add(archived);
            }
            export.end();
        }
        return CsvReader.builder().ofNamedCsvRecord(out.toString(UTF_8)).stream()
                .toList();
    }
}

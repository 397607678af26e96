package org.isnad.archive.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.lang.ref.WeakReference;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.isnad.archive.ArchivedReport;
import org.isnad.archive.export.writing.Export;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** An export that goes on for ever needs no more than one that has just begun. */
class ConstantMemoryTest {
    private static final int REPORTS = 100;

    static Stream<Arguments> exports() {
        Stream<Arguments> documents = Arrays.stream(ExportFormat.values())
                .filter(format -> !format.isTable())
                .map(format -> Arguments.of(format, ExportTable.STATEMENTS));
        Stream<Arguments> tables = Stream.of(ExportFormat.CSV, ExportFormat.PARQUET)
                .flatMap(format -> Arrays.stream(ExportTable.values())
                        .filter(ExportTable::isStreamed)
                        .map(table -> Arguments.of(format, table)));
        return Stream.concat(documents, tables);
    }

    /** The collector takes what nobody holds; a weak reference tells whether it could. */
    @ParameterizedTest
    @MethodSource("exports")
    void noReportIsHeldOnceItIsWritten(ExportFormat format, ExportTable table) throws IOException {
        List<WeakReference<ArchivedReport>> added = new ArrayList<>();
        try (Export export = format.begin(table, OutputStream.nullOutputStream(), Written.SETTINGS)) {
            for (int number = 1; number <= REPORTS; number++) {
                ArchivedReport report = Reports.number(number, "الجسر مفتوح " + number);
                added.add(new WeakReference<>(report));
                export.add(report);
            }
            assertThat(heldAfterCollection(added)).isLessThanOrEqualTo(1);
            export.end();
        }
    }

    private static long heldAfterCollection(List<WeakReference<ArchivedReport>> reports) {
        long held = reports.size();
        for (int attempt = 0; attempt < 20 && held > 1; attempt++) {
            System.gc();
            held = reports.stream().filter(each -> each.get() != null).count();
        }
        return held;
    }
}

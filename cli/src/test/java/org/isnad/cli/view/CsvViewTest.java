package org.isnad.cli.view;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import org.isnad.model.Event;
import org.isnad.model.Report;
import org.isnad.model.Statement.Act;
import org.isnad.model.Statement.Form;
import org.junit.jupiter.api.Test;

class CsvViewTest {
    private static Report report() {
        return SampleReport.of("قال المتحدث إن مسلحين هاجموا حافلة \"النقل، الجديدة\".")
                .titled("=1+1")
                .by("المنارة")
                .statement(null, "المتحدث", "قال", "مسلحين هاجموا حافلة \"النقل، الجديدة\"", Form.INDIRECT, Act.ASSERT)
                .event(Event.Type.ASSAULT, "هاجموا", "مسلحين", "حافلة \"النقل، الجديدة\"")
                .report();
    }

    private static List<NamedCsvRecord> rows(Report report) throws IOException {
        var out = new ByteArrayOutputStream();
        try (CsvView view = CsvView.begin(out)) {
            view.show(report);
        }
        return CsvReader.builder().ofNamedCsvRecord(out.toString(UTF_8)).stream()
                .toList();
    }

    @Test
    void hasARowForEachEventWithPolecatsColumns() throws IOException {
        NamedCsvRecord row = rows(report()).get(0);

        assertThat(row.getHeader()).startsWith("Event ID", "Event Date", "Event Type", "Event Mode", "Intensity");
        assertThat(row.getField("Event Type")).isEqualTo("ASSAULT");
        assertThat(row.getField("Quad Code")).isEqualTo("4");
        assertThat(row.getField("Source")).isEqualTo("المنارة");
        assertThat(row.getField("Publication Date")).isEqualTo("2020-08-04");
    }

    @Test
    void quotesWhatHoldsQuotationMarksAndKeepsIt() throws IOException {
        assertThat(rows(report()).get(0).getField("Recipient Name Raw")).isEqualTo("حافلة \"النقل، الجديدة\"");
    }

    @Test
    void namesWhoReportsTheEvent() throws IOException {
        assertThat(rows(report()).get(0).getField("Reported By")).isEqualTo("المتحدث");
    }

    @Test
    void leavesEmptyWhatIsNotKnown() throws IOException {
        assertThat(rows(report()).get(0).getField("GeoNames ID")).isEmpty();
        assertThat(rows(report()).get(0).getField("Event Date")).isEmpty();
    }

    @Test
    void letsNoTextOfAPageRunAsAFormula() throws IOException {
        assertThat(rows(report()).get(0).getField("Headline")).isEqualTo("'=1+1");
    }

    @Test
    void hasItsHeaderWhereNothingHappened() throws IOException {
        var out = new ByteArrayOutputStream();
        try (CsvView view = CsvView.begin(out)) {
            view.show(SampleReport.of("نص").report());
        }
        assertThat(out.toString(UTF_8).lines()).hasSize(1);
    }
}

package org.isnad.model.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

class RoundTripTest {
    @Property
    void anyReportReadsBackEqualFromBytes(@ForAll long seed) throws IOException {
        var report = RandomReports.of(seed);

        assertThat(Documents.read(Documents.written(JsonWriter.compact(), report)))
                .isEqualTo(report);
        assertThat(Documents.read(Documents.written(JsonWriter.indented(), report)))
                .isEqualTo(report);
    }

    @Property
    void anyReportReadsBackEqualFromCharacters(@ForAll long seed) throws IOException {
        var report = RandomReports.of(seed);
        var out = new StringWriter();
        JsonWriter.compact().write(report, out);

        assertThat(JsonReader.report("x.json", new StringReader(out.toString())))
                .isEqualTo(report);
    }

    @Property(tries = 300)
    void anyReportIsValidByTheSchema(@ForAll long seed) {
        var document = Documents.written(JsonWriter.compact(), RandomReports.of(seed));

        assertThat(SchemaTest.reportErrors(document)).isEmpty();
    }
}

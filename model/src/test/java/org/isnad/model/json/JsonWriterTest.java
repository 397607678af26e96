package org.isnad.model.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.StringWriter;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.isnad.model.Article;
import org.isnad.model.Factuality;
import org.isnad.model.Figure;
import org.isnad.model.Outlet;
import org.isnad.model.Publication;
import org.isnad.model.Report;
import org.isnad.model.Span;
import org.isnad.model.Statement;
import org.junit.jupiter.api.Test;

class JsonWriterTest {
    private static final JsonWriter COMPACT = JsonWriter.compact();

    @Test
    void aStatementIsWrittenMemberForMember() {
        var statement = new Statement(
                "s1",
                null,
                List.of(new Statement.Link(new Span(4, 8), "a1")),
                false,
                new Span(0, 3),
                new Span(12, 21),
                Statement.Form.INDIRECT,
                Statement.Act.NOT_MENTIONED,
                0.9);

        assertThat(written(report("قال سالم إن الجسر مغلق", statement))).contains("""
                        "statements":[{"id":"s1","parent":null,\
                        "chain":[{"start":4,"end":8,"text":"سالم","actor":"a1"}],"implicit":false,\
                        "cue":{"start":0,"end":3,"text":"قال"},"content":{"start":12,"end":21,"text":"الجسر مغل"},\
                        "form":"indirect","act":"not_mentioned","confidence":0.9}]""");
    }

    @Test
    void factualityIsWrittenAsFactBankDoes() {
        var statement = new Statement(
                "s1",
                null,
                List.of(),
                false,
                null,
                new Span(0, 2),
                Statement.Form.INDIRECT,
                Statement.Act.DENY,
                Factuality.CERTAIN_NOT,
                0.5);

        assertThat(written(report("نص", statement)))
                .contains("\"act\":\"deny\",\"factuality\":\"CT-\",\"confidence\":0.5");
    }

    @Test
    void anArticleOfWhichNothingIsKnownHasNulls() {
        assertThat(Documents.written(COMPACT, bare("نص"))).isEqualTo("""
                        {"schema":"isnad/article/1","article":{"id":"sha256:0","input":"0.txt","url":null,\
                        "outlet":{"name":null,"span":null},"title":null,"byline":null,"language":null,\
                        "published":null,"publishedFrom":null,"credits":[],"text":"نص",\
                        "publishedTime":null,"passages":[]}}
                        """);
    }

    @Test
    void theListsOfAReportStandInOrder() {
        assertThat(written(report("نص")))
                .startsWith("{\"schema\":\"isnad/report/1\",\"article\":{\"id\":")
                .endsWith("\"statements\":[],\"events\":[],\"figures\":[],\"times\":[],\"actors\":[],\"places\":[]}\n");
    }

    @Test
    void aFigureIsAPlainNumber() {
        var figure =
                new Figure("f1", new Span(0, 1), new BigDecimal("15E+3"), null, Figure.Qualifier.AT_MOST, null, null);
        var report = new Report(bare("١"), List.of(), List.of(), List.of(figure), List.of(), List.of(), List.of());

        assertThat(written(report))
                .contains("\"value\":15000,\"max\":null,\"qualifier\":\"at_most\",\"unit\":null,\"of\":null");
    }

    @Test
    void aCompactDocumentIsOneLine() {
        assertThat(written(SampleReport.report()).lines()).hasSize(1);
    }

    @Test
    void anIndentedDocumentHasAMemberALine() {
        assertThat(Documents.written(JsonWriter.indented(), SampleReport.report()))
                .startsWith("{\n  \"schema\" : \"isnad/report/1\",\n  \"article\" : {\n    \"id\"");
    }

    @Test
    void charactersAreWrittenAsThemselves() {
        assertThat(written(report("عاجل 🔴"))).contains("\"text\":\"عاجل 🔴\"");
    }

    @Test
    void aWriterOfCharactersGivesTheSameDocument() throws IOException {
        var out = new StringWriter();
        COMPACT.write(SampleReport.report(), out);

        assertThat(out).hasToString(written(SampleReport.report()));
    }

    @Test
    void theTargetStaysOpen() throws IOException {
        var out = new ByteArrayOutputStream() {
            boolean closed;

            @Override
            public void close() {
                closed = true;
            }
        };
        COMPACT.write(SampleReport.report(), out);
        COMPACT.write(SampleReport.article(), out);

        assertThat(out.closed).isFalse();
        assertThat(out.toString(StandardCharsets.UTF_8).lines()).hasSize(2);
    }

    @Test
    void aTargetThatFailsIsAnIOException() {
        var full = new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw new IOException("no space left");
            }
        };

        assertThatThrownBy(() -> COMPACT.write(SampleReport.report(), full))
                .isInstanceOf(IOException.class)
                .hasMessage("no space left");
    }

    @Test
    void aConfidenceMustBeAProbability() {
        var statement = new Statement(
                "s7",
                null,
                List.of(),
                false,
                null,
                new Span(0, 1),
                Statement.Form.DIRECT,
                Statement.Act.ASSERT,
                Double.NaN);

        assertThatThrownBy(() -> written(report("نص", statement)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("s7 has the confidence NaN, which is no probability");
    }

    private static String written(Report report) {
        return Documents.written(COMPACT, report);
    }

    private static Report report(String text, Statement... statements) {
        return new Report(bare(text), List.of(statements), List.of(), List.of(), List.of(), List.of(), List.of());
    }

    private static Article bare(String text) {
        return new Article(
                "sha256:0",
                "0.txt",
                null,
                Outlet.UNKNOWN,
                null,
                null,
                null,
                Publication.UNKNOWN,
                List.of(),
                text,
                List.of());
    }
}

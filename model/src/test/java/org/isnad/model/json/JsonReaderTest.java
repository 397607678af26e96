package org.isnad.model.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.isnad.model.Report;
import org.isnad.model.UnreadableException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.databind.util.RawValue;

class JsonReaderTest {
    private static final JsonMapper MAPPER = new JsonMapper();
    private static final String DOCUMENT = Documents.written(JsonWriter.compact(), SampleReport.report());

    @Test
    void aReportReadsBackEqual() throws IOException {
        assertThat(Documents.read(DOCUMENT)).isEqualTo(SampleReport.report());
    }

    @Test
    void anIndentedReportReadsBackEqual() throws IOException {
        var indented = Documents.written(JsonWriter.indented(), SampleReport.report());

        assertThat(JsonReader.report("x.json", new StringReader(indented))).isEqualTo(SampleReport.report());
    }

    @Test
    void anArticleReadsBackEqual() throws IOException {
        var document = Documents.written(JsonWriter.compact(), SampleReport.article());

        assertThat(JsonReader.article("x.json", new StringReader(document))).isEqualTo(SampleReport.article());
        assertThat(JsonReader.article("x.json", bytes(document))).isEqualTo(SampleReport.article());
    }

    @Test
    void theNotesOfAnArticleReadBack() throws IOException {
        var document = Documents.written(JsonWriter.compact(), SampleReport.notedArticle());

        assertThat(JsonReader.article("x.json", new StringReader(document))).isEqualTo(SampleReport.notedArticle());
    }

    @Test
    void anArticleOfWhichNothingIsKnownReadsBackEqual() throws IOException {
        var document = Documents.written(JsonWriter.compact(), SampleReport.bareArticle());

        assertThat(JsonReader.article("x.json", new StringReader(document))).isEqualTo(SampleReport.bareArticle());
    }

    @Test
    void membersMayStandInAnyOrder() throws IOException {
        var turned = MAPPER.createObjectNode();
        List<String> names = new ArrayList<>(tree().propertyNames());
        names.reversed().forEach(name -> turned.set(name, tree().get(name)));

        assertThat(Documents.read(turned.toString())).isEqualTo(SampleReport.report());
    }

    @Test
    void membersThatAreNotKnownAreSkipped() throws IOException {
        var tree = tree();
        tree.putObject("weather").putArray("clouds").add(3);
        tree.withObject("/article").put("weather", "fine");
        tree.withObject("/statements/0").put("mood", 1);
        tree.withObject("/statements/0/chain/0").putNull("mood");

        assertThat(Documents.read(tree.toString())).isEqualTo(SampleReport.report());
    }

    @Test
    void aMemberThatMayBeNullMayBeLeftOut() throws IOException {
        var tree = tree();
        tree.withObject("/statements/0").remove("parent");

        assertThat(Documents.read(tree.toString())).isEqualTo(SampleReport.report());
    }

    @Test
    void severalDocumentsInOneStreamAreHandedOverOneByOne() throws IOException {
        List<Report> reports = new ArrayList<>();
        JsonReader.reports("x.jsonl", bytes(DOCUMENT + "\n" + DOCUMENT), reports::add);

        assertThat(reports).containsExactly(SampleReport.report(), SampleReport.report());
    }

    @Test
    void ofSeveralDocumentsTheBrokenOneIsNamedByItsIndex() {
        assertThatThrownBy(() -> JsonReader.reports("x.jsonl", bytes(DOCUMENT + "{}"), report -> {}))
                .isInstanceOf(UnreadableException.class)
                .hasMessage("x.jsonl#1: line 2: lacks \"schema\"");
    }

    @Test
    void aStreamThatFailsIsNoMalformedDocument() {
        var broken = new FilterInputStream(InputStream.nullInputStream()) {
            @Override
            public int read(byte[] buffer, int offset, int length) throws IOException {
                throw new IOException("disk on fire");
            }
        };

        assertThatThrownBy(() -> JsonReader.report("x.json", broken)).hasMessage("disk on fire");
    }

    @Test
    void theTextOfASpanMustBeWhatTheArticleHas() {
        var tree = tree();
        tree.withObject("/statements/0/cue").put("text", "قولها إن");

        assertRefused(
                tree, "x.json: /statements/0/cue, text is \"قولها إن\", but the article has \"قوله إن\" at [57, 64)");
    }

    @Test
    void theTextOfACreditIsCheckedThoughItComesBeforeTheArticleText() {
        var tree = tree();
        tree.withObject("/article/credits/0").put("text", "الأنهار");

        assertRefused(
                tree, "x.json: /article/credits/0, text is \"الأنهار\", but the article has \"الضفاف\" at [152, 158)");
    }

    @Test
    void aSpanMustEndWithinTheArticle() {
        var tree = tree();
        tree.withObject("/figures/1").put("end", 9000);

        assertRefused(tree, "x.json: /figures/1, [113, 9000) ends after the article's text of 158");
    }

    @ParameterizedTest(name = "{0} = {1}: {2}")
    @CsvSource(delimiter = '|', quoteCharacter = '\'', textBlock = """
            /schema                   | '"isnad/report/2"' | /schema, line 1: "isnad/report/2" is not isnad/report/1
            /statements               | null               | /statements, line 1: must be an array
            /statements/0             | 5                  | /statements/0, line 1: must be an object
            /statements/0/id          | 5                  | /statements/0/id, line 1: must be a string
            /statements/1/id          | '"s1"'             | '/statements/1/id, "s1" stands twice'
            /statements/1/parent      | '"s9"'             | '/statements/1/parent, refers to "s9", which is not in the document'
            /statements/0/parent      | '"s2"'             | '/statements/0/parent, leads back to the statement itself'
            /statements/0/implicit    | '"no"'             | /statements/0/implicit, line 1: must be true or false
            /statements/0/confidence  | 1.5                | /statements/0/confidence, line 1: must be from 0.0 to 1.0
            /statements/0/form        | '"shouted"'        | '/statements/0/form, line 1: "shouted" is none of direct, indirect, mixed'
            /statements/0/chain/1/actor | '"a9"'           | '/statements/0/chain, refers to "a9", which is not in the document'
            /statements/0/cue/start   | 1.5                | /statements/0/cue/start, line 1: must be a whole number
            /statements/0/cue/start   | -3                 | '/statements/0/cue, line 1: [-3, 64) is no span'
            /statements/0/cue/start   | 65                 | '/statements/0/cue, line 1: [65, 64) is no span'
            /statements/0/cue/text    | null               | '/statements/0/cue, line 1: lacks "text"'
            /events/0/statement       | '"s9"'             | '/events/0/statement, refers to "s9", which is not in the document'
            /events/0/figures/0       | '"f9"'             | '/events/0/figures, refers to "f9", which is not in the document'
            /events/0/actors/0/actor  | '"a9"'             | '/events/0/actors, refers to "a9", which is not in the document'
            /events/0/recipients/0/actor | '"a9"'          | '/events/0/recipients, refers to "a9", which is not in the document'
            /events/0/date/from       | '"yesterday"'      | '/events/0/date/from, line 1: "yesterday" is no date of the form 2025-08-13'
            /events/0/date/start      | null               | '/events/0/date, line 1: lacks "start"'
            /article/publishedTime    | '"noon"'           | '/article/publishedTime, line 1: "noon" is no time of the form 2025-08-13T10:15:00+03:00'
            /article/published        | null               | '/article, line 1: "published" and "publishedFrom" must both be null or neither'
            /figures/0/value          | '"12"'             | /figures/0/value, line 1: must be a number
            /figures/0/value          | 1E+999999999       | /figures/0/value, line 1: has more than 100 digits
            /places/0/lat             | 91                 | '/places/0/lat, line 1: must be from -90.0 to 90.0'
            """)
    void aValueOutOfPlaceIsNamedWithItsPlace(String pointer, String value, String reason) {
        int name = pointer.lastIndexOf('/');
        var tree = tree();
        var parent = tree.at(pointer.substring(0, name));
        if (parent instanceof ObjectNode object) {
            object.putRawValue(pointer.substring(name + 1), new RawValue(value));
        } else {
            ((ArrayNode) parent).set(Integer.parseInt(pointer.substring(name + 1)), MAPPER.readTree(value));
        }

        assertRefused(tree, "x.json: " + reason);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', quoteCharacter = '\'', textBlock = """
            ''                 | x.json: is empty
            '   '              | x.json: is empty
            []                 | 'x.json: line 1: must be an object'
            {}                 | 'x.json: line 1: lacks "schema"'
            nonsense           | 'x.json: is no well-formed JSON at line 1, column 1: '
            '{"schema": 1'     | 'x.json: /schema, line 1: must be a string'
            '{"schema": "isn'  | 'x.json: is no well-formed JSON at line 1, column '
            '{"a": 1, "a": 2}' | 'x.json: is no well-formed JSON at line 1, column '
            """)
    void whatIsNoDocumentIsRefused(String document, String reason) {
        assertThatThrownBy(() -> Documents.read(document))
                .isInstanceOf(UnreadableException.class)
                .hasMessageStartingWith(reason);
    }

    @Test
    void nothingMayFollowTheDocument() {
        assertThatThrownBy(() -> Documents.read(DOCUMENT + "{}"))
                .hasMessage("x.json: has more after its first document");
    }

    private static void assertRefused(ObjectNode tree, String message) {
        assertThatThrownBy(() -> Documents.read(tree.toString()))
                .isInstanceOf(UnreadableException.class)
                .hasMessage(message);
    }

    private static ObjectNode tree() {
        return (ObjectNode) MAPPER.readTree(DOCUMENT);
    }

    private static ByteArrayInputStream bytes(String document) {
        return new ByteArrayInputStream(document.getBytes(StandardCharsets.UTF_8));
    }
}

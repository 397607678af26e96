package org.isnad.model.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.isnad.model.Actor;
import org.isnad.model.Direction;
import org.isnad.model.Event;
import org.isnad.model.Figure;
import org.isnad.model.Omission;
import org.isnad.model.PageNotes;
import org.isnad.model.Passage;
import org.isnad.model.Publication;
import org.isnad.model.Report;
import org.isnad.model.Statement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The documents and their schemas say the same. */
class SchemaTest {
    private static final JsonMapper MAPPER = new JsonMapper();
    private static final SchemaRegistry REGISTRY =
            SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);
    private static final Schema REPORT = schema("report-1.schema.json");
    private static final Schema ARTICLE = schema("article-1.schema.json");
    private static final String DOCUMENT = Documents.written(JsonWriter.compact(), SampleReport.report());

    @Test
    void aReportThatUsesEveryMemberIsValid() {
        assertThat(errors(REPORT, DOCUMENT)).isEmpty();
    }

    @Test
    void aReportOfWhichNothingIsKnownIsValid() {
        var report = new Report(
                SampleReport.bareArticle(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of());

        assertThat(errors(REPORT, Documents.written(JsonWriter.indented(), report)))
                .isEmpty();
    }

    @Test
    void anArticleIsValid() {
        assertThat(errors(ARTICLE, Documents.written(JsonWriter.compact(), SampleReport.article())))
                .isEmpty();
        assertThat(errors(ARTICLE, Documents.written(JsonWriter.compact(), SampleReport.bareArticle())))
                .isEmpty();
    }

    @Test
    void anArticleWithNotesIsValid() {
        assertThat(errors(ARTICLE, Documents.written(JsonWriter.compact(), SampleReport.notedArticle())))
                .isEmpty();
    }

    @Test
    void theSchemasAreValidThemselves() {
        Schema metaSchema = REGISTRY.getSchema(SchemaLocation.of("https://json-schema.org/draft/2020-12/schema"));

        assertThat(metaSchema.validate(REPORT.getSchemaNode())).isEmpty();
        assertThat(metaSchema.validate(ARTICLE.getSchemaNode())).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "/article",
                "/article/outlet",
                "/article/credits/0",
                "/article/passages/0",
                "/statements/0",
                "/statements/0/cue",
                "/statements/0/chain/0",
                "/events/0",
                "/events/0/date",
                "/events/0/place",
                "/events/0/actors/0",
                "/figures/0",
                "/times/0",
                "/actors/0",
                "/actors/0/mentions/0",
                "/places/0"
            })
    void anObjectHasEachOfItsMembersAndNoOther(String pointer) {
        var more = MAPPER.readTree(DOCUMENT);
        ((ObjectNode) more.at(pointer)).put("unheardOf", 1);
        assertThat(REPORT.validate(more)).isNotEmpty();

        for (String name : ((ObjectNode) MAPPER.readTree(DOCUMENT).at(pointer)).propertyNames()) {
            var less = MAPPER.readTree(DOCUMENT);
            ((ObjectNode) less.at(pointer)).remove(name);
            boolean later = name.equals("passages") || name.equals("publishedTime");
            assertThat(REPORT.validate(less).isEmpty()).as(pointer + "/" + name).isEqualTo(later);
        }
    }

    @Test
    void theWordsOfTheEnumerationsAreTheOnesThatAreWritten() {
        JsonNode report = REPORT.getSchemaNode().at("/$defs");
        JsonNode article = ARTICLE.getSchemaNode().at("/$defs/article/properties");

        assertWords(report.at("/statement/properties/form"), Statement.Form.values());
        assertWords(report.at("/statement/properties/act"), Statement.Act.values());
        assertWords(report.at("/event/properties/type"), Event.Type.values());
        assertWords(report.at("/event/properties/status"), Event.Status.values());
        assertWords(report.at("/eventDate/properties/basis"), Event.Basis.values());
        assertWords(report.at("/figure/properties/qualifier"), Figure.Qualifier.values());
        assertWords(report.at("/actor/properties/kind"), Actor.Kind.values());
        assertWords(article.at("/publishedFrom"), Publication.From.values());
        JsonNode notes = ARTICLE.getSchemaNode().at("/$defs/notes/properties");
        assertWords(notes.at("/direction"), Direction.values());
        assertWords(notes.at("/updatedFrom"), Publication.From.values());
        assertWords(notes.at("/omissions/items/properties/reason"), Omission.Reason.values());
        assertThat(((ObjectNode) notes.at("/provenance/properties")).propertyNames())
                .map(word -> word.toUpperCase(Locale.ROOT))
                .containsExactly(
                        Arrays.stream(PageNotes.Field.values()).map(Enum::name).toArray(String[]::new));
        assertWords(article.at("/passages/items/properties/kind"), Passage.Kind.values());
    }

    private static void assertWords(JsonNode property, Enum<?>[] values) {
        var words = property.get("enum")
                .valueStream()
                .filter(word -> !word.isNull())
                .map(JsonNode::asString);

        assertThat(words)
                .map(word -> word.toUpperCase(Locale.ROOT))
                .containsExactly(Arrays.stream(values).map(Enum::name).toArray(String[]::new));
    }

    static List<Error> reportErrors(String document) {
        return errors(REPORT, document);
    }

    private static List<Error> errors(Schema schema, String document) {
        return schema.validate(
                document,
                InputFormat.JSON,
                context -> context.executionConfig(config -> config.formatAssertionsEnabled(true)));
    }

    private static Schema schema(String name) {
        return REGISTRY.getSchema(SchemaLocation.of("classpath:org/isnad/model/json/" + name));
    }
}

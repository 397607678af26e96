package org.isnad.stories.comparison;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.isnad.model.Actor.Kind;
import org.isnad.model.Event;
import org.isnad.model.Factuality;
import org.isnad.model.Figure.Qualifier;
import org.isnad.model.Statement.Act;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The documents and their schema say the same. */
class ComparisonWriterTest {
    private static final String SCHEMA = schemaText();
    private static final Schema VALIDATOR = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(SCHEMA, InputFormat.JSON);

    @Test
    void aComparisonThatUsesEveryMemberIsValid() throws IOException {
        String document = written(CellsTest.compare(
                Told.in("1", "قال سامي النجار إن الانهيار خلّف 3 قتلى. أغلقت الشرطة طريق المطار أمام السيارات.")
                        .by("الضفاف")
                        .at("2024-03-05T12:00:00Z")
                        .named(Kind.PERSON, "ESP", "سامي النجار")
                        .says("الانهيار خلّف 3 قتلى", "سامي النجار")
                        .figure("3 قتلى", 3, Qualifier.EXACT, "person", "قتلى")
                        .happens(Event.Type.COERCE, "أغلقت"),
                Told.in("2", "نفت البلدية أن الانهيار خلّف 5 قتلى. ولم يذكر بيان السد الانهيار.")
                        .on("2024-03-06")
                        .says(Act.DENY, Factuality.CERTAIN_NOT, "الانهيار خلّف 5 قتلى", "البلدية")
                        .figure("5 قتلى", 5, Qualifier.AT_LEAST, "person", "قتلى")
                        .says(Act.NOT_MENTIONED, null, "الانهيار", "بيان السد")));

        assertThat(VALIDATOR.validate(document, InputFormat.JSON)).isEmpty();
        assertThat(document).contains("\"figures\" : [", "\"value\" : 5", "\"published\" : \"2024-03-06\"");
    }

    @Test
    void aComparisonOfNothingIsValid() throws IOException {
        assertThat(VALIDATOR.validate(written(CellsTest.compare()), InputFormat.JSON))
                .isEmpty();
    }

    @Test
    void theSchemaKnowsEveryStance() {
        JsonNode stances = new JsonMapper().readTree(SCHEMA).at("/$defs/cell/properties/stance/enum");
        List<String> words = stances.valueStream().map(JsonNode::asString).toList();

        assertThat(words)
                .containsExactlyElementsOf(Arrays.stream(Stance.values())
                        .map(stance -> stance.name().toLowerCase(Locale.ROOT))
                        .toList());
    }

    private static String written(Comparison comparison) throws IOException {
        var out = new ByteArrayOutputStream();
        ComparisonWriter.write(comparison, out);
        return out.toString(UTF_8);
    }

    private static String schemaText() {
        try (var in = Objects.requireNonNull(Comparison.class.getResourceAsStream("comparison-1.schema.json"))) {
            return new String(in.readAllBytes(), UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

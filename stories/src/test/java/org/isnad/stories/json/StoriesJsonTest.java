package org.isnad.stories.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import org.isnad.stories.SampleArticles;
import org.isnad.stories.Stories;
import org.isnad.stories.StoryFinder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The document and its schema say the same. */
class StoriesJsonTest {
    private static final SchemaRegistry REGISTRY =
            SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);
    private static final Schema SCHEMA =
            REGISTRY.getSchema(SchemaLocation.of("classpath:org/isnad/stories/json/stories-1.schema.json"));

    private final String document = written(StoryFinder.of(SampleArticles.day()));

    @Test
    void aDocumentIsValid() {
        assertThat(SCHEMA.validate(document, InputFormat.JSON)).isEmpty();
    }

    @Test
    void noStoriesAreValid() {
        assertThat(SCHEMA.validate(written(new Stories(List.of(), List.of())), InputFormat.JSON))
                .isEmpty();
    }

    @Test
    void theSchemaIsValidItself() {
        Schema metaSchema = REGISTRY.getSchema(SchemaLocation.of("https://json-schema.org/draft/2020-12/schema"));
        assertThat(metaSchema.validate(SCHEMA.getSchemaNode())).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "/stories/0", "/reprints/0"})
    void anObjectHasEachOfItsMembersAndNoOther(String pointer) {
        JsonNode more = JsonMapper.shared().readTree(document);
        ((ObjectNode) more.at(pointer)).put("unheardOf", 1);
        assertThat(SCHEMA.validate(more)).isNotEmpty();
        for (String name : ((ObjectNode) more.at(pointer)).propertyNames()) {
            JsonNode less = JsonMapper.shared().readTree(document);
            ((ObjectNode) less.at(pointer)).remove(name);
            assertThat(SCHEMA.validate(less).isEmpty()).as(name).isEqualTo(name.equals("unheardOf"));
        }
    }

    private static String written(Stories stories) {
        var bytes = new ByteArrayOutputStream();
        try {
            StoriesJson.write(stories, bytes);
        } catch (IOException e) {
            throw new IllegalStateException("memory refused", e);
        }
        return bytes.toString(UTF_8);
    }
}

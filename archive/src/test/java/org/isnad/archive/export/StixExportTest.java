package org.isnad.archive.export;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.StreamSupport;
import org.isnad.archive.ArchivedReport;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Held to {@code stix-2.1.schema.json}, and to what the specification says of ids and references. */
class StixExportTest {
    private static final JsonMapper MAPPER = new JsonMapper();
    private static final Schema STIX = schema();
    private static final SchemaRegistry OASIS = SchemaRegistry.withDefaultDialect(
            SpecificationVersion.DRAFT_7,
            registry -> registry.schemaIdResolvers(ids -> ids.mapPrefix(
                    "http://raw.githubusercontent.com/oasis-open/cti-stix2-json-schemas/stix2.1/schemas/",
                    "classpath:org/isnad/archive/export/oasis-stix-2.1/")));

    private static Schema schema() {
        try (InputStream file =
                Objects.requireNonNull(StixExportTest.class.getResourceAsStream("stix-2.1.schema.json"))) {
            return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                    .getSchema(file, InputFormat.JSON);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    /** The schema that OASIS publishes for objects of a type; see {@code oasis-stix-2.1/README.md}. */
    private static Schema ofOasis(String type) {
        return OASIS.getSchema(SchemaLocation.of("classpath:org/isnad/archive/export/oasis-stix-2.1/"
                + (type.equals("relationship") ? "sros/" : "sdos/") + type + ".json"));
    }

    private static String bundle(ArchivedReport... reports) {
        return Written.in(ExportFormat.STIX, reports);
    }

    private static List<JsonNode> objects(String type, ArchivedReport... reports) {
        return StreamSupport.stream(
                        MAPPER.readTree(bundle(reports)).get("objects").spliterator(), false)
                .filter(object -> object.get("type").asString().equals(type))
                .toList();
    }

    private static JsonNode extension(JsonNode object) {
        return object.get("extensions").iterator().next();
    }

    @Test
    void aBundleIsValid() {
        assertThat(STIX.validate(bundle(Reports.sample(), Reports.number(2, "أ")), InputFormat.JSON))
                .isEmpty();
    }

    @Test
    void aBundleOfNothingKnownIsValid() {
        assertThat(STIX.validate(bundle(Reports.bare(1)), InputFormat.JSON)).isEmpty();
        assertThat(STIX.validate(bundle(), InputFormat.JSON)).isEmpty();
    }

    /** Holds a bundle to both schemas; gives the types of its objects but extension definitions, newer than OASIS' schemas. */
    static Set<String> assertValid(ArchivedReport... reports) {
        assertThat(STIX.validate(bundle(reports), InputFormat.JSON)).isEmpty();
        Set<String> types = new HashSet<>();
        for (JsonNode object : MAPPER.readTree(bundle(reports)).get("objects")) {
            String type = object.get("type").asString();
            if (!type.equals("extension-definition")) {
                types.add(type);
                assertThat(ofOasis(type).validate(object.toString(), InputFormat.JSON))
                        .as(object.toString())
                        .isEmpty();
            }
        }
        return types;
    }

    @Test
    void everyObjectIsValidByTheSchemasOfOasis() {
        assertThat(assertValid(Reports.sample(), Reports.bare(2)))
                .containsExactlyInAnyOrder("identity", "location", "note", "relationship", "report");
        assertThat(ofOasis("note").validate("{\"type\":\"note\"}", InputFormat.JSON))
                .isNotEmpty();
    }

    @ParameterizedTest
    @CsvSource(nullValues = "none", textBlock = """
            https://news.example/خبر/7, https://news.example/%D8%AE%D8%A8%D8%B1/7
            https://news.example/a b,   none
            """)
    void anAddressIsTheUriThatStixAsksForOrNone(String url, @Nullable String written) {
        JsonNode address = objects("report", Reports.at(url)).getFirst().at("/external_references/0/url");
        assertThat(address.isMissingNode() ? null : address.asString()).isEqualTo(written);
    }

    @Test
    void theSchemaRefusesWhatTheSpecificationDoes() {
        assertThat(STIX.validate(bundle(Reports.sample()).replace("\"object_refs\"", "\"refs\""), InputFormat.JSON))
                .isNotEmpty();
        assertThat(STIX.validate(
                        bundle(Reports.sample()).replace("\"confidence\":88", "\"confidence\":101"), InputFormat.JSON))
                .isNotEmpty();
    }

    @Test
    void everyReferenceIsToAnObjectOfTheBundleAndNoIdStandsTwice() {
        JsonNode bundle = MAPPER.readTree(bundle(Reports.sample(), Reports.bare(2)));
        Set<String> ids = new HashSet<>();

        bundle.get("objects")
                .forEach(object -> assertThat(ids.add(object.get("id").asString()))
                        .as("%s", object.get("id"))
                        .isTrue());
        assertThat(bundle.findValuesAsString("created_by_ref")).isNotEmpty().allMatch(ids::contains);
        assertThat(bundle.findValuesAsString("source_ref")).isNotEmpty().allMatch(ids::contains);
        assertThat(bundle.findValuesAsString("target_ref")).isNotEmpty().allMatch(ids::contains);
        assertThat(bundle.findValuesAsString("identity_ref")).isNotEmpty().allMatch(ids::contains);
        assertThat(bundle.findValues("object_refs"))
                .isNotEmpty()
                .allSatisfy(refs -> refs.forEach(ref -> assertThat(ids).contains(ref.asString())));
        assertThat(bundle.findValues("extensions"))
                .isNotEmpty()
                .allSatisfy(extensions -> assertThat(ids).containsAll(extensions.propertyNames()));
    }

    @Test
    void theSameArticleHasTheSameObjectsInEveryExport() {
        assertThat(objects("note", Reports.sample())).isEqualTo(objects("note", Reports.bare(2), Reports.sample()));
    }

    @Test
    void theSameTextElsewhereHasObjectsOfItsOwn() {
        assertThat(objects("report", Reports.bare(1, "a.txt"), Reports.bare(1, "b.txt")))
                .extracting(each -> each.get("id").asString())
                .doesNotHaveDuplicates();
    }

    @Test
    void aStatementIsANoteOnItsSourcesWithItsChain() {
        JsonNode note = objects("note", Reports.number(1, "الجسر مفتوح")).getFirst();

        assertThat(note.get("content").asString()).isEqualTo("الجسر مفتوح");
        assertThat(note.get("abstract").asString()).isEqualTo("وكالة الضفاف ← سامي الحداد الجسر مفتوح: assert");
        assertThat(note.get("confidence").asInt()).isEqualTo(88);
        assertThat(note.has("authors")).isFalse();
        assertThat(extension(note).get("chain")).hasSize(2);
        assertThat(extension(note).get("chain").get(0).get("start").asInt()).isEqualTo(5);
    }

    @Test
    void anEventThatIsDeniedIsNoRelationshipThatSaysItHappened() {
        assertThat(objects("relationship", Reports.sample()))
                .extracting(each -> each.get("relationship_type").asString())
                .containsExactly("reported-assault");
    }

    @Test
    void theEndOfARelationshipComesAfterItsStart() {
        JsonNode assault = objects("relationship", Reports.sample()).getFirst();

        assertThat(assault.get("start_time").asString()).isEqualTo("2026-03-04T00:00:00.000Z");
        assertThat(assault.get("stop_time").asString()).isEqualTo("2026-03-06T00:00:00.000Z");
    }

    @Test
    void anUnknownDayOfPublicationIsSaidToBe() {
        assertThat(objects("report", Reports.bare(1))
                        .getFirst()
                        .get("labels")
                        .get(0)
                        .asString())
                .isEqualTo("publication-date-unknown");
        assertThat(objects("report", Reports.sample()).getFirst().has("labels")).isFalse();
    }
}

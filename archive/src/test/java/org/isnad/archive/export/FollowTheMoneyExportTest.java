package org.isnad.archive.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.isnad.archive.ArchivedReport;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Held to {@code followthemoney-4.5.2.json}, which says where its facts are from. */
class FollowTheMoneyExportTest {
    private static final JsonMapper MAPPER = new JsonMapper();
    private static final JsonNode SCHEMATA = schemata();

    private static JsonNode schemata() {
        InputStream file = FollowTheMoneyExportTest.class.getResourceAsStream("followthemoney-4.5.2.json");
        return MAPPER.readTree(Objects.requireNonNull(file)).get("schemata");
    }

    static List<JsonNode> entities(ArchivedReport... reports) {
        return Written.in(ExportFormat.FOLLOW_THE_MONEY, reports)
                .lines()
                .map(MAPPER::readTree)
                .toList();
    }

    /** What is wrong with an entity by the model. */
    private static List<String> errors(JsonNode entity, Map<String, String> schemaOf) {
        List<String> errors = new ArrayList<>();
        JsonNode schema = SCHEMATA.get(entity.get("schema").asString());
        if (schema == null || schema.get("abstract").asBoolean()) {
            return List.of("no schema: " + entity);
        }
        entity.get("properties").forEachEntry((name, values) -> {
            JsonNode property = property(schema, name);
            if (property == null) {
                errors.add(schema + " has no " + name);
            } else {
                values.forEach(value -> check(name, value.asString(), property, schemaOf, errors));
            }
        });
        if (!entity.get("id").asString().matches("[A-Za-z0-9._-]{1,255}")) {
            errors.add("id: " + entity.get("id"));
        }
        schema.get("required").forEach(name -> {
            if (!entity.get("properties").has(name.asString())) {
                errors.add("lacks " + name);
            }
        });
        return errors;
    }

    private static @Nullable JsonNode property(JsonNode schema, String name) {
        for (JsonNode each : schema.get("is")) {
            JsonNode property = SCHEMATA.get(each.asString()).get("properties").get(name);
            if (property != null) {
                return property;
            }
        }
        return null;
    }

    private static void check(
            String name, String value, JsonNode property, Map<String, String> schemaOf, List<String> errors) {
        boolean right = switch (property.get("type").asString()) {
            case "entity" ->
                schemaOf.containsKey(value)
                        && SCHEMATA.get(schemaOf.get(value))
                                .get("is")
                                .toString()
                                .contains("\"" + property.get("range").asString() + "\"");
            case "country" -> value.matches("[a-z]{2}");
            case "language" -> value.matches("[a-z]{3}");
            case "date" -> value.matches("\\d{4}(-\\d{2}(-\\d{2}(T\\d{2}:\\d{2}:\\d{2})?)?)?");
            case "url" -> value.matches("https?://.+");
            case "name", "string", "text", "address", "identifier" -> !value.isBlank();
            default -> false;
        };
        if (!right || property.has("deprecated")) {
            errors.add(name + ": " + value);
        }
    }

    static void assertValid(List<JsonNode> entities) {
        Map<String, String> schemaOf = new HashMap<>();
        entities.forEach(each -> assertThat(schemaOf.put(
                        each.get("id").asString(), each.get("schema").asString()))
                .as("%s stands twice", each.get("id"))
                .isNull());
        assertThat(entities)
                .isNotEmpty()
                .allSatisfy(each -> assertThat(errors(each, schemaOf)).isEmpty());
    }

    private static JsonNode first(String schema) {
        return entities(Reports.sample()).stream()
                .filter(each -> each.get("schema").asString().equals(schema))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void entitiesAreValidByTheModel() {
        assertValid(entities(Reports.sample(), Reports.number(2, "أ"), Reports.bare(3)));
    }

    @Test
    void theCheckFindsWhatIsNot() {
        JsonNode wrong = MAPPER.readTree(
                "{\"id\": \"a\", \"schema\": \"Mention\", \"properties\": {\"name\": [\"x\"], \"resolved\": [\"b\"], \"span\": [\"1\"]}}");

        assertThat(errors(wrong, Map.of())).hasSize(3);
    }

    @Test
    void aStatementIsANoteOnItsSpeaker() {
        JsonNode note = first("Note");

        assertThat(note.get("id").asString()).endsWith(".s1.53-73");
        assertThat(note.get("properties").get("description").get(0).asString()).isEqualTo("الجسر سيفتح 🌉 الأحد");
        assertThat(note.get("properties").get("entity").get(0).asString())
                .isEqualTo(first("Person").get("id").asString());
    }

    @Test
    void onlyWhatIsToldAsHavingHappenedIsAnEvent() {
        assertThat(entities(Reports.sample()))
                .filteredOn(each -> each.get("schema").asString().equals("Event"))
                .extracting(
                        each -> each.get("properties").get("keywords").get(0).asString())
                .containsExactly("ASSAULT");
    }

    @Test
    void aCountryAndALanguageHaveTheModelsCodes() {
        assertThat(first("Person").get("properties").get("country").get(0).asString())
                .isEqualTo("sy");
        assertThat(first("Article").get("properties").get("language").get(0).asString())
                .isEqualTo("ara");
    }
}

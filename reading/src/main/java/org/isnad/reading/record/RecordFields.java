package org.isnad.reading.record;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.isnad.model.Page;
import org.isnad.model.PageNotes.Field;
import org.isnad.model.UnreadableException;
import org.isnad.reading.date.DateParser;
import org.isnad.reading.date.WrittenDate;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The values of one record, by the names that its fields go by; notes which name each was found under. */
final class RecordFields {
    private final Map<String, JsonNode> record;
    private final FieldMap names;
    private final Map<Field, String> provenance = new EnumMap<>(Field.class);

    private RecordFields(Map<String, JsonNode> record, FieldMap names) {
        this.record = record;
        this.names = names;
    }

    /** @throws UnreadableException if the page is no JSON object */
    static RecordFields of(Page page, FieldMap names) throws UnreadableException {
        try {
            JsonNode node = JsonMapper.shared().readTree(page.bytes());
            if (!node.isObject()) {
                throw new UnreadableException(page.given().input(), "is no JSON object");
            }
            return new RecordFields(members(node), names);
        } catch (JacksonException e) {
            throw new UnreadableException(page.given().input(), "is no well-formed JSON: " + e.getOriginalMessage());
        }
    }

    /** The first value that is text under one of the field's names, or {@code null}. */
    @Nullable
    String text(String field, Field noted) {
        for (String name : names.namesOf(field)) {
            String value = text(at(record, name));
            if (value != null) {
                provenance.put(noted, "field " + name);
                return value;
            }
        }
        return null;
    }

    /** The first value that is a date under one of the field's names, or {@code null}. */
    @Nullable
    WrittenDate date(String field, Field noted) {
        for (String name : names.namesOf(field)) {
            String raw = text(at(record, name));
            WrittenDate date = raw == null ? null : DateParser.parse(raw);
            if (date != null) {
                provenance.put(noted, "field " + name);
                return date;
            }
        }
        return null;
    }

    /** Where each value was found that was asked for. */
    Map<Field, String> provenance() {
        return provenance;
    }

    private static Map<String, JsonNode> members(JsonNode object) {
        Map<String, JsonNode> members = new HashMap<>();
        object.properties()
                .forEach(entry -> members.putIfAbsent(entry.getKey().toLowerCase(Locale.ROOT), entry.getValue()));
        return members;
    }

    /** The value under a name, else the value to which its parts between dots lead. */
    private static @Nullable JsonNode at(Map<String, JsonNode> members, String name) {
        JsonNode whole = members.get(name);
        int dot = name.indexOf('.');
        if (whole != null || dot < 0) {
            return whole;
        }
        JsonNode inner = members.get(name.substring(0, dot));
        return inner == null || !inner.isObject() ? null : at(members(inner), name.substring(dot + 1));
    }

    /** The text of a value, of its {@code name}, or of the first of several; {@code null} where there is none. */
    private static @Nullable String text(@Nullable JsonNode node) {
        if (node == null) {
            return null;
        }
        if (node.isArray()) {
            return node.isEmpty() ? null : text(node.get(0));
        }
        if (node.isObject()) {
            return text(node.get("name"));
        }
        return node.isNull() || node.asString().isBlank() ? null : node.asString();
    }
}

package org.isnad.archive.export.writing;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.exc.JacksonIOException;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.json.JsonWriteFeature;

/**
 * Writes JSON of which no member is empty: a member whose value is not known is left out. Text is well-formed, as I-JSON
 * (RFC 7493) asks for, and stays in its own letters. For one thread at a time.
 */
public final class JsonMembers {
    private static final JsonFactory JSON = JsonFactory.builder()
            .rootValueSeparator("")
            .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
            .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
            .enable(JsonWriteFeature.COMBINE_UNICODE_SURROGATES_IN_UTF8)
            .build();

    private final JsonGenerator out;

    public JsonMembers(OutputStream target) {
        out = JSON.createGenerator(ObjectWriteContext.empty(), target);
    }

    /**
     * Writes, and tells of what the target refuses as an {@link IOException}.
     *
     * @param step what to write
     */
    public void write(Runnable step) throws IOException {
        try {
            step.run();
        } catch (JacksonIOException e) {
            throw Objects.requireNonNull(e.getCause());
        }
    }

    public JsonMembers string(String name, @Nullable String value) {
        if (value != null && !value.isEmpty()) {
            out.writeStringProperty(name, WellFormedText.utf8(value));
        }
        return this;
    }

    /** A string that the format asks for, be it empty. */
    public JsonMembers required(String name, String value) {
        out.writeStringProperty(name, WellFormedText.utf8(value));
        return this;
    }

    public JsonMembers word(String name, @Nullable Enum<?> value) {
        return string(name, value == null ? null : Codes.word(value));
    }

    public JsonMembers number(String name, long value) {
        out.writeNumberProperty(name, value);
        return this;
    }

    public JsonMembers number(String name, @Nullable Double value) {
        if (value != null) {
            out.writeNumberProperty(name, value.doubleValue());
        }
        return this;
    }

    public JsonMembers truth(String name, boolean value) {
        out.writeBooleanProperty(name, value);
        return this;
    }

    /** An array of strings; none where it would be empty. */
    public JsonMembers strings(String name, List<String> values) {
        return list(name, values, value -> out.writeString(WellFormedText.utf8(value)));
    }

    /** An array of objects; none where it would be empty. */
    public <T> JsonMembers objects(String name, List<T> values, Consumer<T> members) {
        return list(name, values, value -> object(() -> members.accept(value)));
    }

    private <T> JsonMembers list(String name, List<T> values, Consumer<T> element) {
        if (!values.isEmpty()) {
            out.writeArrayPropertyStart(name);
            values.forEach(element);
            out.writeEndArray();
        }
        return this;
    }

    /** An array of objects as the next element or document. */
    public <T> JsonMembers array(List<T> values, Consumer<T> members) {
        out.writeStartArray();
        values.forEach(value -> object(() -> members.accept(value)));
        out.writeEndArray();
        return this;
    }

    /** A member that is an object. */
    public JsonMembers object(String name, Runnable members) {
        out.writeName(name);
        return object(members);
    }

    /** An object as the next element or document. */
    public JsonMembers object(Runnable members) {
        out.writeStartObject();
        members.run();
        out.writeEndObject();
        return this;
    }

    /** Begins an object that stays open. */
    public JsonMembers open() {
        out.writeStartObject();
        return this;
    }

    /** Ends the object that stayed open. */
    public JsonMembers close() {
        out.writeEndObject();
        return this;
    }

    /** Begins an array that stays open. */
    public JsonMembers openArray(String name) {
        out.writeArrayPropertyStart(name);
        return this;
    }

    /** Ends the array and the object around it, which stayed open. */
    public JsonMembers closeArrayAndObject() {
        out.writeEndArray();
        out.writeEndObject();
        return this;
    }

    public JsonMembers lineBreak() {
        out.writeRaw('\n');
        return this;
    }

    /** Hands what was written so far to the target. */
    public void flush() {
        out.flush();
    }
}

package org.isnad.reading.intake;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import org.isnad.model.Given;
import org.isnad.model.Page;
import org.isnad.model.UnreadableException;
import org.isnad.reading.Allowance;
import org.isnad.reading.Limits;
import org.isnad.reading.record.RecordReader;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectReader;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Takes apart JSON Lines, arrays of objects and JSON feeds, one record at a time. */
final class JsonIntake {
    private static final JsonMapper MAPPER = JsonMapper.shared();
    private static final ObjectReader ONE_OF_MANY =
            MAPPER.reader().without(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);

    private final Limits limits;

    JsonIntake(Limits limits) {
        this.limits = limits;
    }

    /** Whether the first line is a whole object and more follows; nothing of the stream is used up. */
    boolean isLines(BufferedInputStream stream) throws IOException {
        stream.mark(limits.pageBytes());
        var line = new ByteArrayOutputStream();
        int b = stream.read();
        while (b >= 0 && b != '\n' && line.size() < limits.pageBytes() - 2) {
            line.write(b);
            b = stream.read();
        }
        boolean more = b == '\n' && stream.read() >= 0;
        stream.reset();
        return more && isObject(line.toByteArray());
    }

    /** Each line is a record; a line that is no record is refused, and the next is read. */
    void lines(String name, URI uri, InputStream stream, Receiver receiver) throws IOException {
        var line = new ByteArrayOutputStream();
        int index = 0;
        int lines = 0;
        boolean tooLong = false;
        for (int b = stream.read(); ; b = stream.read()) {
            if (b != '\n' && b >= 0) {
                tooLong = tooLong || line.size() >= limits.pageBytes();
                if (!tooLong) {
                    line.write(b);
                }
                continue;
            }
            byte[] bytes = line.toByteArray();
            line.reset();
            lines++;
            String record = name + "#" + index;
            if (tooLong) {
                receiver.refused(limits.tooLarge(record));
                index++;
            } else if (!isBlank(bytes)) {
                if (isObject(bytes)) {
                    receiver.page(record(record, uri, bytes, "application/json"));
                } else {
                    receiver.refused(new UnreadableException(record, "line " + lines + " is no JSON object"));
                }
                index++;
            }
            tooLong = false;
            if (b < 0) {
                break;
            }
        }
        if (index == 0) {
            throw new UnreadableException(name, "is empty");
        }
    }

    /** One object is a record, or a feed of several; an array holds records. */
    void document(String name, URI uri, InputStream stream, Receiver receiver) throws IOException {
        var allowance = new Allowance(name, stream, limits);
        int index = 0;
        try (JsonParser parser = MAPPER.createParser(allowance)) {
            JsonToken first = parser.nextToken();
            if (first == JsonToken.START_OBJECT) {
                object(name, uri, ONE_OF_MANY.readTree(parser), receiver);
                return;
            }
            if (first != JsonToken.START_ARRAY) {
                throw new UnreadableException(name, "is JSON, but neither an object nor an array of objects");
            }
            while (parser.nextToken() != JsonToken.END_ARRAY) {
                JsonNode node = ONE_OF_MANY.readTree(parser);
                String record = name + "#" + index++;
                if (node.isObject()) {
                    receiver.page(record(record, uri, MAPPER.writeValueAsBytes(node), "application/json"));
                } else {
                    receiver.refused(new UnreadableException(record, "is no JSON object"));
                }
                allowance.renew();
            }
        } catch (JacksonException e) {
            if (e.getCause() instanceof UnreadableException refused) {
                throw refused;
            }
            throw new UnreadableException(
                    name + "#" + index,
                    "is no well-formed JSON, and nothing behind it can be read: " + e.getOriginalMessage());
        }
    }

    /** A feed by the JSON Feed standard, whose title is the outlet of entries that name no other; else one record. */
    private static void object(String name, URI uri, JsonNode node, Receiver receiver) {
        if (!node.path("version").asString("").contains("jsonfeed.org")) {
            receiver.page(record(name, uri, MAPPER.writeValueAsBytes(node), "application/json"));
            return;
        }
        int index = 0;
        for (JsonNode item : node.path("items")) {
            String record = name + "#" + index++;
            if (item instanceof ObjectNode entry) {
                if (node.hasNonNull("title") && !entry.has("source")) {
                    entry.set("source", node.get("title"));
                }
                receiver.page(record(record, uri, MAPPER.writeValueAsBytes(entry), RecordReader.FEED_ENTRY));
            } else {
                receiver.refused(new UnreadableException(record, "is no JSON object"));
            }
        }
    }

    private static Page record(String name, URI uri, byte[] bytes, String mediaType) {
        return Page.of(uri, bytes).withMediaType(mediaType).withGiven(Given.named(name));
    }

    /** Whether the bytes are one well-formed object and nothing else; builds none. */
    private static boolean isObject(byte[] bytes) {
        try (JsonParser parser = MAPPER.createParser(bytes)) {
            if (parser.nextToken() != JsonToken.START_OBJECT) {
                return false;
            }
            parser.skipChildren();
            return parser.currentToken() == JsonToken.END_OBJECT && parser.nextToken() == null;
        } catch (JacksonException e) {
            return false;
        }
    }

    private static boolean isBlank(byte[] line) {
        for (byte b : line) {
            if (b != ' ' && b != '\r' && b != '\t') {
                return false;
            }
        }
        return true;
    }
}

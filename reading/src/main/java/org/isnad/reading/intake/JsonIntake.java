package org.isnad.reading.intake;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import org.isnad.model.Given;
import org.isnad.model.Page;
import org.isnad.model.UnreadableException;
import org.isnad.reading.Limits;
import org.isnad.reading.record.RecordReader;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectReader;
import tools.jackson.databind.json.JsonMapper;

/** Takes apart JSON Lines, arrays of objects and JSON feeds, one record at a time. */
final class JsonIntake {
    private static final JsonMapper MAPPER = JsonMapper.shared();
    private static final ObjectReader ONE_OF_MANY =
            MAPPER.reader().without(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);

    private final Limits limits;

    JsonIntake(Limits limits) {
        this.limits = limits;
    }

    /** Each line is a record; a line that is no record is refused, and the next is read. */
    void lines(String name, URI uri, BufferedInputStream stream, Receiver receiver) throws IOException {
        var line = new ByteArrayOutputStream();
        int index = 0;
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
            String record = name + "#" + index;
            if (tooLong) {
                receiver.refused(limits.tooLarge(record));
                index++;
            } else if (!isBlank(bytes)) {
                receiver.page(record(record, uri, bytes, "application/json"));
                index++;
            }
            tooLong = false;
            if (b < 0) {
                return;
            }
        }
    }

    /** One object is a record, or a feed of several; an array holds records. */
    void document(String name, URI uri, InputStream stream, Receiver receiver) throws IOException {
        int index = 0;
        try (JsonParser parser = MAPPER.createParser(stream)) {
            JsonToken first = parser.nextToken();
            if (first == JsonToken.START_OBJECT) {
                JsonNode node = ONE_OF_MANY.readTree(parser);
                if (node.path("version").asString("").contains("jsonfeed.org")) {
                    for (JsonNode item : node.path("items")) {
                        receiver.page(record(
                                name + "#" + index++, uri, MAPPER.writeValueAsBytes(item), RecordReader.FEED_ENTRY));
                    }
                    return;
                }
                receiver.page(record(name, uri, MAPPER.writeValueAsBytes(node), "application/json"));
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
            }
        } catch (JacksonException e) {
            throw new UnreadableException(
                    name + "#" + index,
                    "is no well-formed JSON, and nothing behind it can be read: " + e.getOriginalMessage());
        }
    }

    private static Page record(String name, URI uri, byte[] bytes, String mediaType) {
        return Page.of(uri, bytes).withMediaType(mediaType).withGiven(Given.named(name));
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

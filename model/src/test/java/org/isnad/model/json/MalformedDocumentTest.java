package org.isnad.model.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.isnad.model.UnreadableException;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Whatever is done to a document, reading it gives a report or one clear complaint, and nothing else. */
class MalformedDocumentTest {
    private static final JsonMapper MAPPER = new JsonMapper();
    private static final String DOCUMENT = Documents.written(JsonWriter.compact(), SampleReport.report());
    private static final byte[] BYTES = DOCUMENT.getBytes(StandardCharsets.UTF_8);
    private static final List<String> OTHER_VALUES = List.of(
            "null",
            "true",
            "0",
            "-1",
            "2.5",
            "1e400",
            "99999999999999999999",
            "\"\"",
            "\"s1\"",
            "\"2026-13-40\"",
            "[]",
            "[null]",
            "[[[]]]",
            "{}",
            "{\"start\":0}",
            "{\"start\":3,\"end\":1,\"text\":\"\"}");

    @Test
    void aDocumentCutOffAnywhereIsRefused() {
        for (int length = 0; length < BYTES.length - 2; length++) {
            byte[] cut = Arrays.copyOf(BYTES, length);

            assertThatThrownBy(() -> read(cut))
                    .isInstanceOf(UnreadableException.class)
                    .hasMessageStartingWith("x.json: ");
        }
    }

    @Test
    void aDocumentOfDeepNestingIsRefused() {
        assertThatThrownBy(() -> Documents.read("{\"more\":" + "[".repeat(100_000)))
                .isInstanceOf(UnreadableException.class)
                .hasMessageStartingWith("x.json: is no well-formed JSON: Document nesting depth");
    }

    @Property(tries = 5000)
    void aDocumentWithBytesChangedIsReadOrRefused(@ForAll long seed, @ForAll @IntRange(min = 1, max = 4) int changes) {
        var random = new Random(seed);
        byte[] bytes = BYTES.clone();
        for (int i = 0; i < changes; i++) {
            bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
        }
        assertReadOrRefused(bytes);
    }

    @Property(tries = 5000)
    void aDocumentWithPartsRemovedOrRepeatedIsReadOrRefused(@ForAll long seed) {
        var random = new Random(seed);
        int from = random.nextInt(DOCUMENT.length());
        int to = random.nextInt(from, DOCUMENT.length());
        int again = random.nextInt(DOCUMENT.length());
        assertReadOrRefused((DOCUMENT.substring(0, from) + DOCUMENT.substring(to)).getBytes(StandardCharsets.UTF_8));
        assertReadOrRefused(
                (DOCUMENT.substring(0, to) + DOCUMENT.substring(Math.min(to, again))).getBytes(StandardCharsets.UTF_8));
    }

    @Property(tries = 5000)
    void aDocumentWithAnotherKindOfValueSomewhereIsReadOrRefused(@ForAll long seed) {
        var random = new Random(seed);
        JsonNode tree = MAPPER.readTree(DOCUMENT);
        replaceOne(tree, random);
        assertReadOrRefused(tree.toString().getBytes(StandardCharsets.UTF_8));
    }

    private static void replaceOne(JsonNode tree, Random random) {
        JsonNode at = tree;
        while (true) {
            JsonNode value = MAPPER.readTree(OTHER_VALUES.get(random.nextInt(OTHER_VALUES.size())));
            JsonNode next;
            if (at instanceof ObjectNode object && !object.isEmpty()) {
                var names = List.copyOf(object.propertyNames());
                String name = names.get(random.nextInt(names.size()));
                next = object.get(name);
                if (!next.isContainer() || next.isEmpty() || random.nextInt(4) == 0) {
                    object.set(name, value);
                    return;
                }
            } else if (at instanceof ArrayNode array && !array.isEmpty()) {
                int index = random.nextInt(array.size());
                next = array.get(index);
                if (!next.isContainer() || next.isEmpty() || random.nextInt(4) == 0) {
                    array.set(index, value);
                    return;
                }
            } else {
                return;
            }
            at = next;
        }
    }

    private static void assertReadOrRefused(byte[] document) {
        try {
            read(document);
        } catch (IOException e) {
            assertThat(e).isInstanceOf(UnreadableException.class).hasMessageStartingWith("x.json: ");
            assertThat(e).message().doesNotContain("\n");
        }
    }

    private static void read(byte[] document) throws IOException {
        JsonReader.report("x.json", new ByteArrayInputStream(document));
    }
}

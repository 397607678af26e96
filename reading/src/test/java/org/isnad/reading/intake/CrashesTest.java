package org.isnad.reading.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every input that ever broke a reader, numbered in the order in which they were found, and those made to break any. */
class CrashesTest {
    @ParameterizedTest
    @MethodSource("crashes")
    void whatOnceBrokeAReaderIsReadOrRefused(Path file) throws IOException {
        HostileInputsTest.readOrRefused(
                Objects.requireNonNull(file.getFileName()).toString(), Files.readAllBytes(file), null);
    }

    static List<Path> crashes() throws Exception {
        return files("crashes");
    }

    @ParameterizedTest
    @MethodSource("feedsThatAttack")
    void aFeedThatDeclaresADocumentTypeIsRefusedUnread(Path file) throws IOException {
        var gathered = Gathered.of("feed.xml", Files.readAllBytes(file));
        assertThat(gathered.pages).isEmpty();
        assertThat(gathered.refusals)
                .containsExactly("feed.xml: declares a document type, which no feed needs and entities attack by");
    }

    static List<Path> feedsThatAttack() throws Exception {
        return files("hostile");
    }

    @Test
    void aFeedNestedAHundredThousandElementsDeepIsRefused() {
        String deep = "<rss version=\"2.0\">" + "<channel>".repeat(100_000) + "</channel>".repeat(100_000) + "</rss>";
        assertThat(Gathered.of("feed.xml", deep).refusals)
                .containsExactly("feed.xml: is nested more than 100 elements deep, so it is no feed");
    }

    @Test
    void aRecordNestedAHundredThousandArraysDeepIsRefused() {
        assertThat(Gathered.of("a.json", "[".repeat(100_000)).refusals)
                .singleElement()
                .asString()
                .startsWith("a.json");
        assertThat(Gathered.of("a.jsonl", "{\"a\":".repeat(100_000)).refusals)
                .containsExactly("a.jsonl#0: line 1 is no JSON object");
    }

    @Test
    void anEndlessRecordIsRefusedAtTheLimit() {
        String endless = "[{\"content\":[" + "1,".repeat(20 << 20);
        assertThat(Gathered.of("a.json", endless).refusals)
                .containsExactly("a.json: is larger than 32 MiB, so not a news page");
    }

    private static List<Path> files(String folder) throws IOException, URISyntaxException {
        var place = Objects.requireNonNull(CrashesTest.class.getResource(folder));
        try (Stream<Path> files = Files.list(Path.of(place.toURI()))) {
            return files.sorted().toList();
        }
    }
}

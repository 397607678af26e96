package org.isnad.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class ExtractCommandTest {
    private static final String HTML =
            "<html><body><nav>القائمة</nav><p>افتتح الجسر الجديد أمس أمام الناس جميعا.</p></body></html>";

    @TempDir
    private Path folder;

    @Test
    void eachPageGivesAFileWithItsAddress() throws Exception {
        Path pages = Files.createDirectory(folder.resolve("pages"));
        Files.writeString(pages.resolve("a.html"), HTML);
        Files.writeString(pages.resolve("b.html"), "");
        Path urls = Files.writeString(folder.resolve("urls.tsv"), "a.html\thttps://example.org/a\n");
        Path out = folder.resolve("out");
        var run = CommandLineRun.of("extract", pages.toString(), "--urls", urls.toString(), "--out", out.toString());
        JsonNode document = JsonMapper.shared().readTree(Files.readString(out.resolve("a.json"), UTF_8));
        assertThat(document.path("schema").asString()).isEqualTo("isnad/article/1");
        assertThat(document.path("article").path("text").asString())
                .isEqualTo("افتتح الجسر الجديد أمس أمام الناس جميعا.");
        assertThat(document.path("article").path("url").asString()).isEqualTo("https://example.org/a");
        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.err()).contains("b.html: is empty");
    }

    @ParameterizedTest
    @CsvSource({"w1.html.gz, w1.json", "a/w1.html, a_w1.json", "day.zip#12, day.zip_12.json", "plain, plain.json"})
    void aFileIsNamedAfterItsInput(String input, String file) {
        assertThat(ArticleFiles.nameOf(input)).isEqualTo(file);
    }
}

package org.isnad.evaluation.speed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.isnad.model.UnreadableException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CorpusTest {
    private static final String ARRAY = """
            [{"title": "أ", "tags": [{"x": 1}], "content": "نص أول", "date_extracted": "2026-03-05 04:15:32"},
             {"content": "  "}, {"content": "نص ثان", "date_extracted": "soon"}]""";

    @TempDir
    Path folder;

    @Test
    void articlesAreNamedByFileAndIndex() throws IOException {
        Files.writeString(folder.resolve("day.json"), ARRAY);

        assertThat(new Corpus(folder).articles(10))
                .containsExactly(
                        new CorpusArticle("day.json#0", LocalDate.of(2026, 3, 5), "نص أول"),
                        new CorpusArticle("day.json#2", null, "نص ثان"));
    }

    @Test
    void archivesAreReadAndNoMoreThanAskedFor() throws IOException {
        Path zip = folder.resolve("day.zip");
        try (var out = new ZipOutputStream(Files.newOutputStream(zip))) {
            out.putNextEntry(new ZipEntry("x/day.json"));
            out.write(ARRAY.getBytes(StandardCharsets.UTF_8));
        }

        assertThat(new Corpus(zip).articles(1)).extracting(CorpusArticle::input).containsExactly("day.json#0");
        assertThat(new Corpus(folder).articles(9)).hasSize(2);
    }

    @Test
    void whatIsNoCorpusIsRefused() throws IOException {
        Path file = folder.resolve("day.json");
        Files.writeString(file, "{}");
        assertThatThrownBy(() -> new Corpus(file).articles(1)).hasMessage("day.json: is no JSON array of articles");
        Files.writeString(file, "[5]");
        assertThatThrownBy(() -> new Corpus(file).articles(1)).hasMessage("day.json#0: is no JSON object");
        Files.writeString(file, "[{\"content\": \"نص\"");
        assertThatThrownBy(() -> new Corpus(file).articles(2)).isInstanceOf(UnreadableException.class);
        Files.writeString(folder.resolve("day.zip"), "no archive");
        assertThatThrownBy(() -> new Corpus(folder.resolve("day.zip")).articles(1))
                .hasMessageEndingWith("day.zip: is no ZIP archive, or an empty one");
        assertThatThrownBy(() -> new Corpus(folder.resolve("x")).articles(1)).hasMessageEndingWith("x: is not there");
    }

    @Test
    void wordsArePartedByWhiteSpace() {
        assertThat(new CorpusArticle("x", null, " قال\nنعم  ثم ").words()).isEqualTo(3);
    }

    @Test
    void eachWorkReadsEveryArticleInTurns() throws IOException {
        Files.writeString(folder.resolve("day.json"), ARRAY);
        var articles = new Corpus(folder).articles(10);
        var result = new SpeedRun(CorpusArticle::words, CorpusArticle::words).measure(articles, 2);

        assertThat(result.oneThread().analyzerAlone().articles()).isEqualTo(2);
        assertThat(result.allCores().wholeReading().words()).isEqualTo(4);
        assertThat(result.toString()).contains("articles 2, 4 words", "whole reading, 2 threads", "peak heap");
    }

    @Test
    void anArticleThatCannotBeReadEndsTheRunWithItsName() {
        var article = new CorpusArticle("day.json#7", null, "نص");
        Work failing = given -> {
            throw new UnreadableException(given.input(), "is broken");
        };

        assertThatThrownBy(() -> Lap.of(List.of(article), failing, 2)).hasMessage("day.json#7: is broken");
    }
}

package org.isnad.extraction.statements;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.isnad.extraction.PlainArticle;
import org.isnad.extraction.SharedAnalyzer;
import org.isnad.language.Analyzer;
import org.isnad.model.Article;
import org.isnad.model.Factuality;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Holds every line of {@code factuality-facts.txt}, with the analyser that reads news. */
class FactualityFactsTest {
    private static Analyzer analyzer;

    @BeforeAll
    static void load() {
        analyzer = SharedAnalyzer.get();
    }

    @ParameterizedTest(name = "{1}: {0}")
    @MethodSource("facts")
    void holds(String text, String expected) {
        Article article = PlainArticle.of(text, null);

        String found = new StatementFinder()
                .find(article, analyzer.analyze(article)).stream()
                        .map(statement -> Objects.requireNonNull(statement.factuality()))
                        .map(Factuality::code)
                        .collect(Collectors.joining(" "));

        assertThat(found).isEqualTo(expected);
    }

    static List<Arguments> facts() throws IOException {
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(FactualityFactsTest.class.getResourceAsStream("factuality-facts.txt")),
                StandardCharsets.UTF_8))) {
            Stream<String> lines = reader.lines().filter(line -> !line.isBlank() && !line.startsWith("#"));
            return lines.map(line -> line.split("\\|", -1))
                    .map(fields -> Arguments.of(fields[0].strip(), fields[1].strip()))
                    .toList();
        }
    }
}

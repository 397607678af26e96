package org.isnad.extraction.statements;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.isnad.extraction.PlainArticle;
import org.isnad.extraction.SharedAnalyzer;
import org.isnad.language.Analyzer;
import org.isnad.model.Article;
import org.isnad.model.Statement;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Holds every fact of {@code facts.txt}, with the analyser that reads news. */
class StatementFactsTest {
    private static Analyzer analyzer;

    private final StatementFinder finder = new StatementFinder();

    @BeforeAll
    static void load() {
        analyzer = SharedAnalyzer.get();
    }

    /** One block of the file. */
    record Fact(String name, String text, List<String> statements) {
        @Override
        public String toString() {
            return name;
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("facts")
    void holds(Fact fact) {
        Article article = PlainArticle.of(fact.text(), null);

        List<String> found = finder.find(article, analyzer.analyze(article)).stream()
                .map(statement -> line(statement, fact.text()))
                .toList();

        assertThat(found).containsExactlyElementsOf(fact.statements());
    }

    private static String line(Statement statement, String text) {
        String chain =
                statement.chain().stream().map(link -> link.span().of(text)).collect(Collectors.joining(" ← "));
        String kind = statement.act() + " " + statement.form();
        return String.join(
                " | ",
                (statement.implicit() ? "* " : "") + chain,
                kind.toLowerCase(Locale.ROOT),
                statement.content().of(text));
    }

    static Stream<Fact> facts() throws IOException {
        List<Fact> facts = new ArrayList<>();
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(StatementFactsTest.class.getResourceAsStream("facts.txt")),
                StandardCharsets.UTF_8))) {
            String name = "";
            for (String line : reader.lines()
                    .filter(row -> !row.isBlank() && !row.startsWith("#"))
                    .toList()) {
                if (line.startsWith("= ")) {
                    name = line.substring(2);
                } else if (line.startsWith("- ")) {
                    String expected = line.substring(2).startsWith("|") ? " " + line.substring(2) : line.substring(2);
                    facts.get(facts.size() - 1).statements().add(expected);
                } else {
                    facts.add(new Fact(name, line, new ArrayList<>()));
                }
            }
        }
        return facts.stream();
    }
}

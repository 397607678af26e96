package org.isnad.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ExpectationsTest {
    @TempDir
    Path folder;

    private Path file = Path.of("");

    @BeforeEach
    void nameTheFile() {
        file = folder.resolve("expected.yaml");
    }

    @Test
    void aFigureThatFallsBelowIsNamed() throws IOException {
        var expected = expectations("# why\nstatements F1: 0.65\nwhole chain, two links or more: 0.5\nact: 0.8\n");

        assertThat(expected.unmet(Map.of("statements F1", 0.6499, "whole chain, two links or more", 0.5)))
                .containsExactly("statements F1 is 0.6499, below 0.65", "act was not measured");
    }

    @Test
    void aFigureThatIsNoNumberWasNotMeasured() throws IOException {
        assertThat(expectations("act: 0").unmet(Map.of("act", Double.NaN))).containsExactly("act was not measured");
    }

    @ParameterizedTest
    @ValueSource(strings = {"act", "act: high", "act: 1.5", ": 0.5", "act: NaN"})
    void anythingElseThanANameAndANumberIsRefused(String line) {
        assertThatThrownBy(() -> expectations("# why\n" + line))
                .hasMessage(file + ": line 2 is not of the form \"name: number\"");
    }

    @Test
    void aFigureIsNamedOnce() {
        assertThatThrownBy(() -> expectations("act: 0.1\nact: 0.2"))
                .hasMessage(file + ": line 2 names a figure a second time");
    }

    @Test
    void aMarkedPartOfAPageIsReplacedAndAllElseKept() throws IOException {
        Files.writeString(file, "before\n<!-- a:begin -->\nold\n<!-- a:end -->\nafter\n");
        new MarkedSection(file, "a").replace("new\n");

        assertThat(file).hasContent("before\n<!-- a:begin -->\nnew\n<!-- a:end -->\nafter\n");
        assertThatThrownBy(() -> new MarkedSection(file, "b").replace("new"))
                .hasMessage(file + ": has no part between <!-- b:begin --> and <!-- b:end -->");
    }

    private Expectations expectations(String lines) throws IOException {
        Files.writeString(file, lines);
        return Expectations.read(file);
    }
}

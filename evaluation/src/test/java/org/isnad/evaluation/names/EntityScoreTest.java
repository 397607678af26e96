package org.isnad.evaluation.names;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Entities counted as conlleval counts them. */
class EntityScoreTest {
    @Test
    void readsTheRangesOfLabels() {
        assertThat(Entity.of(List.of("B-PERS", "I-PERS", "O", "B-LOC", "B-LOC")))
                .containsExactly(new Entity(0, 2, "PERS"), new Entity(3, 4, "LOC"), new Entity(4, 5, "LOC"));
    }

    @Test
    void beginsAnEntityAtAStrayInsideLabel() {
        assertThat(Entity.of(List.of("O", "I-ORG", "I-LOC")))
                .containsExactly(new Entity(1, 2, "ORG"), new Entity(2, 3, "LOC"));
    }

    @Test
    void countsOnlyExactSpansOfTheSameType() {
        EntityScore score = new EntityScore();
        score.add(
                List.of(new Entity(0, 2, "PERS"), new Entity(3, 4, "LOC")),
                List.of(new Entity(0, 1, "PERS"), new Entity(3, 4, "LOC")));
        assertThat(score.f1()).isCloseTo(0.5, within(1e-9));
    }

    @Test
    void leavesOtherTypesOut() {
        EntityScore score = new EntityScore();
        score.add(List.of(new Entity(0, 1, "MISC"), new Entity(2, 3, "ORG")), List.of(new Entity(2, 3, "ORG")));
        assertThat(score.f1()).isEqualTo(1);
    }

    @Test
    void scoresNothingAsZero() {
        assertThat(new EntityScore().f1()).isZero();
    }

    @Test
    void namesTheLineThatHasNoLabel(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("bad.txt"), "كلمة O\nكلمة\n");
        assertThatThrownBy(() -> LabelledSentence.read(file))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("bad.txt:2")
                .hasMessageContaining("without a label");
    }

    @Test
    void partsSentencesAtBlankLines(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("good.txt"), "في O\nدمشق B-LOC\n\n\nنعم O");
        assertThat(LabelledSentence.read(file))
                .extracting(LabelledSentence::text)
                .containsExactly("في دمشق", "نعم");
    }
}

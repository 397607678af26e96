package org.isnad.evaluation.languages;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class LanguageScoreTest {
    private static final LabelledSentences SENTENCES =
            new LabelledSentences(new TreeMap<>(Map.of("ar", List.of("a", "b", "c", "d"), "fa", List.of("e"))));
    private final LanguageScore score = LanguageScore.of(SENTENCES, sentence -> switch (sentence.toString()) {
        case "a", "b" -> "ar";
        case "c", "e" -> "fa";
        default -> null;
    });

    @Test
    void theShareOfEachLanguageIsOfItsOwnSentences() {
        assertThat(score.right("ar")).isEqualTo(0.5);
        assertThat(score.right("fa")).isEqualTo(1);
    }

    @Test
    void aMissTellsWhatItWasTakenFor() {
        assertThat(score.misses())
                .containsExactly(
                        new LanguageScore.Miss("ar", "fa", "c"), new LanguageScore.Miss("ar", LanguageScore.NONE, "d"));
    }

    @Test
    void theTableHasALineForEachLanguageAndOneForAll() {
        assertThat(score.toString()).contains("| ar | 4 | 0.5000 | - 1, fa 1 |").contains("| all | 5 | 0.6000 |  |");
    }
}

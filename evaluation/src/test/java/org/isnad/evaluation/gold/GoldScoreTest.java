package org.isnad.evaluation.gold;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.isnad.model.UnreadableException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GoldScoreTest {
    private static final String TEXT = "قال سالم إن الجسر مغلق. وقالت هند إن الطريق مفتوح.";
    private static final String GOLD = """
            {"article": 1, "events": [], "figures": [], "statements": [
             {"sources": [{"text": "سالم"}], "implicit_source": null, "cue": {"text": "قال"},
              "content": {"text": "الجسر مغلق"}, "form": "indirect", "act": "assert"},
             {"sources": [{"text": "هند"}], "implicit_source": null, "cue": {"text": "إن", "nth": 2},
              "content": {"text": "الطريق مفتوح"}, "form": "indirect", "act": "assert"}]}""";

    @TempDir
    Path folder;

    @Test
    void aReportThatIsTheGoldIsPerfect() throws IOException {
        var score = score(0, new ArrayList<>());

        assertThat(score.of(GoldScore.Kind.STATEMENTS)).isEqualTo(new Found(2, 2, 2));
        assertThat(score.figures()).containsEntry("statements F1", 1.0).containsEntry("whole chain", 1.0);
    }

    @Test
    void whatIsMissedIsListedWithItsCue() throws IOException {
        List<String> misses = new ArrayList<>();
        var score = score(1, misses);

        assertThat(misses)
                .containsExactly("01 missed statement: [قال] الجسر مغلق", "01 missed statement: [إن] الطريق مفتوح");
        assertThat(score).hasToString("""
                articles 1
                statements  precision 0.000  recall 0.000  F1 0.000   (gold 2, predicted 0, matched 0)
                events      precision 0.000  recall 0.000  F1 0.000   (gold 0, predicted 0, matched 0)
                figures     precision 0.000  recall 0.000  F1 0.000   (gold 0, predicted 0, matched 0)
                """);
    }

    @Test
    void theDayOfPublicationComesFromTheIndex() throws IOException {
        var gold = gold(GOLD);
        Files.writeString(folder.resolve("index.json"), "[{\"n\": 1, \"date\": \"2026-03-05 10:00:00\"}]");

        assertThat(gold.page(gold.articles().getFirst()).given().published()).isEqualTo(LocalDate.of(2026, 3, 5));
    }

    @Test
    void wordsThatAreNotInTheArticleAreNoGold() throws IOException {
        var gold = gold(GOLD.replace("\"الجسر مغلق\"", "\"النفق مغلق\""));

        assertThatThrownBy(gold::articles)
                .isInstanceOf(UnreadableException.class)
                .hasMessageEndingWith("01.a.json: marks words that are not in the article: {\"text\":\"النفق مغلق\"}");
    }

    @Test
    void aFolderWithoutGoldIsRefused() {
        assertThatThrownBy(GoldFolder.of(folder)::articles).hasMessage(folder + ": holds no gold (NN.a.json)");
        assertThatThrownBy(GoldFolder.of(folder.resolve("x"))::articles).hasMessageEndingWith("x: is not there");
    }

    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource({"0.0625, 0.062", "0.1875, 0.188", "0.0005, 0.001", "0.6666666, 0.667", "1, 1.000", "NaN, nan"})
    void decimalsAreRoundedAsPythonDoes(double number, String printed) {
        assertThat(GoldScore.decimals(number)).isEqualTo(printed);
    }

    private GoldScore score(double faults, List<String> misses) throws IOException {
        var article = gold(GOLD).articles().getFirst();
        var score = new GoldScore();
        score.add(article, Perturbation.of(article, faults, 1), misses::add);
        return score;
    }

    private GoldFolder gold(String annotations) throws IOException {
        Files.writeString(folder.resolve("01.txt"), TEXT);
        Files.writeString(folder.resolve("01.a.json"), annotations);
        return GoldFolder.of(folder);
    }
}

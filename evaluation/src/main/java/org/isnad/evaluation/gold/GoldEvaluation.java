package org.isnad.evaluation.gold;

import java.io.IOException;
import java.util.function.Consumer;

/**
 * Scores all articles of a folder of gold: what {@code isnad eval GOLD_DIR} does.
 *
 * @param folder the gold
 * @param predictions where the reports come from
 */
public record GoldEvaluation(GoldFolder folder, Predictions predictions) {
    /**
     * The score.
     *
     * @param problems takes a line for each prediction that is missing
     * @param misses takes a line for each thing that was missed or found wrongly
     * @throws org.isnad.model.UnreadableException if a file of either side is malformed or of another text
     */
    public GoldScore score(Consumer<? super String> problems, Consumer<? super String> misses) throws IOException {
        GoldScore score = new GoldScore();
        for (GoldArticle article : folder.articles()) {
            score.add(article, predictions.of(folder, article, problems), misses);
        }
        return score;
    }
}

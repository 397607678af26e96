package org.isnad.evaluation.calibration;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.isnad.evaluation.gold.GoldArticle;
import org.isnad.evaluation.gold.GoldFolder;
import org.isnad.evaluation.gold.StatementMatch;
import org.isnad.extraction.statements.StatementFinder;
import org.isnad.extraction.statements.StatementFinder.Found;
import org.isnad.model.Article;
import org.isnad.model.Report;
import org.isnad.model.Statement;
import org.isnad.pipeline.Isnad;

/** Reads gold and judges each statement that is found there, with the evidence that its confidence comes from. */
public final class Forecasts {
    private Forecasts() {}

    /**
     * One for each statement found in any article of the folders.
     *
     * @throws org.isnad.model.UnreadableException if an input is missing or malformed
     */
    public static List<Judged> of(List<GoldFolder> folders, Isnad isnad) throws IOException {
        StatementFinder finder = new StatementFinder();
        List<Judged> judged = new ArrayList<>();
        for (GoldFolder folder : folders) {
            for (GoldArticle gold : folder.articles()) {
                Article article = isnad.article(folder.page(gold));
                List<Found> found =
                        finder.findWithEvidence(article, isnad.analyzer().analyze(article));
                judged.addAll(of(folder.path() + "/" + gold.key(), gold, article, found));
            }
        }
        return judged;
    }

    private static List<Judged> of(String name, GoldArticle gold, Article article, List<Found> found) {
        List<Statement> statements = found.stream().map(Found::statement).toList();
        Report report = new Report(article, statements, List.of(), List.of(), List.of(), List.of(), List.of());
        Set<String> right = new HashSet<>();
        for (StatementMatch match : StatementMatch.all(gold, report)) {
            if (match.speakerRight()) {
                right.add(match.found().id());
            }
        }
        List<Judged> judged = new ArrayList<>(found.size());
        for (Found each : found) {
            Statement statement = each.statement();
            Forecast forecast = new Forecast(statement.confidence(), right.contains(statement.id()));
            judged.add(new Judged(name, each.evidence(), forecast));
        }
        return judged;
    }
}

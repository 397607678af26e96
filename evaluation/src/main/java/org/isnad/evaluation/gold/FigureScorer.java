package org.isnad.evaluation.gold;

import org.isnad.model.Figure;
import org.isnad.model.Report;

/** Figures are the same where their spans share a word and their values are equal, but for a millionth. */
final class FigureScorer {
    private FigureScorer() {}

    static void score(GoldArticle article, Report report, GoldScore score) {
        score.add(GoldScore.Kind.FIGURES, found(article, report));
    }

    static Found found(GoldArticle article, Report report) {
        Pairing pairing = Pairing.of(
                article.figures().size(),
                report.figures().size(),
                1,
                (i, j) -> same(
                                article.text(),
                                article.figures().get(i),
                                report.figures().get(j))
                        ? 1
                        : 0);
        return new Found(
                article.figures().size(),
                report.figures().size(),
                pairing.pairs().size());
    }

    private static boolean same(String text, GoldFigure gold, Figure found) {
        double value = found.value().doubleValue();
        return Words.in(text, gold.span()).intersects(Words.in(text, found.span()))
                && Math.abs(gold.value() - value) <= 1e-6 * Math.max(1, Math.abs(gold.value()));
    }
}

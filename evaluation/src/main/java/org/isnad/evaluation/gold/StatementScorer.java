package org.isnad.evaluation.gold;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.isnad.model.Report;
import org.isnad.model.Statement;

/** Statements are the same where their contents share half of their words or more. */
final class StatementScorer {
    private StatementScorer() {}

    static Pairing pair(GoldArticle article, Report report) {
        String text = article.text();
        List<BitSet> gold = new ArrayList<>();
        article.statements().forEach(statement -> gold.add(Words.in(text, statement.content())));
        List<BitSet> found = new ArrayList<>();
        report.statements().forEach(statement -> found.add(Words.in(text, statement.content())));
        return Pairing.of(gold.size(), found.size(), 0.5, (i, j) -> Words.overlap(gold.get(i), found.get(j)));
    }

    static void score(GoldArticle article, Report report, GoldScore score, Misses misses) {
        Pairing pairing = pair(article, report);
        score.add(
                GoldScore.Kind.STATEMENTS,
                new Found(
                        article.statements().size(),
                        report.statements().size(),
                        pairing.pairs().size()));
        for (Pairing.Pair pair : pairing.pairs()) {
            GoldStatement gold = article.statements().get(pair.gold());
            Statement found = report.statements().get(pair.found());
            rate(StatementMatch.of(article.text(), gold, found), score);
        }
        misses.unpaired(
                pairing.gold(),
                article.statements(),
                gold -> "missed statement: [" + gold.cue() + "] "
                        + Misses.cut(gold.content().of(article.text())));
        misses.unpaired(
                pairing.found(),
                report.statements(),
                found -> "spurious statement: " + Misses.cut(found.content().of(article.text())));
    }

    private static void rate(StatementMatch match, GoldScore score) {
        GoldStatement gold = match.gold();
        score.rate("content exact", match.contentExact());
        score.rate("form", gold.form().equals(Misses.word(match.found().form())));
        score.rate("act", gold.act().equals(Misses.word(match.found().act())));
        if (gold.isOfUnknownSpeaker()) {
            score.rate("speaker left unknown", match.speakerRight());
            return;
        }
        score.rate(gold.implicit() == null ? "speaker" : "speaker of a pro-drop", match.speakerRight());
        score.rate("whole chain", match.chainRight());
        if (match.linksBeforeSpeaker() > 0) {
            score.rate("whole chain, two links or more", match.chainRight());
        }
    }
}

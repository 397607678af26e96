package org.isnad.evaluation.gold;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.isnad.model.Report;
import org.isnad.model.Statement;

/**
 * A statement of the gold and the one that was found for it: contents that share half of their words or more.
 *
 * @param gold the careful reader's
 * @param found Isnad's
 * @param contentExact whether the contents have the same words
 * @param speakerRight whether the speaker is right: the last link of the chain shares half of the words of the shorter of
 *     the two noun phrases; where the sentence does not name the speaker, words count wherever they stand; where the text
 *     never does, the chain must be empty
 * @param chainRight whether the speaker is right and so is every link before, with none added and none left out
 */
public record StatementMatch(
        GoldStatement gold, Statement found, boolean contentExact, boolean speakerRight, boolean chainRight) {

    /** All pairs of an article, the most alike first. */
    public static List<StatementMatch> all(GoldArticle article, Report report) {
        List<StatementMatch> matches = new ArrayList<>();
        for (Pairing.Pair pair : StatementScorer.pair(article, report).pairs()) {
            matches.add(of(
                    article.text(),
                    article.statements().get(pair.gold()),
                    report.statements().get(pair.found())));
        }
        return matches;
    }

    static StatementMatch of(String text, GoldStatement gold, Statement found) {
        List<BitSet> chain = new ArrayList<>();
        found.chain().forEach(link -> chain.add(Words.in(text, link.span())));
        List<BitSet> links = new ArrayList<>();
        gold.sources().forEach(source -> links.add(Words.in(text, source)));
        boolean contentExact = Words.in(text, gold.content()).equals(Words.in(text, found.content()));
        if (gold.isOfUnknownSpeaker()) {
            return new StatementMatch(gold, found, contentExact, chain.isEmpty(), chain.isEmpty());
        }
        boolean speaker = speakerRight(text, gold, found, links, chain);
        List<BitSet> before = gold.implicit() == null ? links.subList(0, links.size() - 1) : links;
        boolean whole = speaker && chain.size() == before.size() + 1;
        for (int i = 0; whole && i < before.size(); i++) {
            whole = Words.touch(before.get(i), chain.get(i));
        }
        return new StatementMatch(gold, found, contentExact, speaker, whole);
    }

    private static boolean speakerRight(
            String text, GoldStatement gold, Statement found, List<BitSet> links, List<BitSet> chain) {
        if (chain.isEmpty()) {
            return false;
        }
        if (gold.implicit() == null) {
            return Words.touch(links.getLast(), chain.getLast());
        }
        return Words.touch(
                Words.of(gold.implicit()),
                Words.of(found.chain().getLast().span().of(text)));
    }

    /** How many links of the gold's chain stand before the speaker. */
    int linksBeforeSpeaker() {
        return gold.implicit() == null
                ? gold.sources().size() - 1
                : gold.sources().size();
    }
}

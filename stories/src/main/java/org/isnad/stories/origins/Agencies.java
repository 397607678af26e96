package org.isnad.stories.origins;

import java.util.Set;
import java.util.TreeSet;
import org.isnad.model.Article;
import org.isnad.model.Span;
import org.isnad.reading.text.AgencyNames;
import org.isnad.reading.text.Credits;

/**
 * Tells which news agencies an article names as where its text comes from: in credits, in its dateline, in its byline. What
 * an agency itself published is its own.
 */
public final class Agencies {
    /** What reading calls a credit that says "agencies" and no more: two such need not mean the same one. */
    private static final String UNNAMED = "agencies";

    private Agencies() {}

    /** The usual names of the agencies, in the order of the alphabet; none where none is named. */
    public static Set<String> of(Article article) {
        Set<String> agencies = new TreeSet<>();
        article.credits().forEach(credit -> add(credit.of(article.text()), agencies));
        String outlet = article.outlet().name();
        if (outlet != null) {
            add(outlet, agencies);
        }
        String byline = article.byline();
        if (byline != null) {
            for (Span credit : Credits.lexicon().inLine(byline)) {
                add(credit.of(byline), agencies);
            }
            for (Span credit : Credits.lexicon().inDateline(byline + ":")) {
                add(credit.of(byline + ":"), agencies);
            }
        }
        return agencies;
    }

    private static void add(String credit, Set<String> agencies) {
        String name = AgencyNames.lexicon().name(credit);
        if (name != null && !name.equals(UNNAMED)) {
            agencies.add(name);
        }
    }
}

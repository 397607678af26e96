package org.isnad.archive.alerts;

import java.util.List;
import org.isnad.archive.ArchivedReport;
import org.isnad.archive.search.Hit;
import org.isnad.model.Article;

/**
 * What is delivered: a report that a saved search found.
 *
 * @param id the same however often it is delivered, so that a receiver can tell a repetition
 * @param search the search
 * @param report the report
 * @param hits what of it was found, at least one
 * @param test whether it is delivered only to try the channel
 */
public record Notice(String id, SavedSearch search, ArchivedReport report, List<Hit> hits, boolean test) {
    public Notice {
        hits = List.copyOf(hits);
    }

    /** The article's title, or its beginning where it has none, in one line. */
    String headline() {
        Article article = report.report().article();
        String text = article.title() != null ? article.title() : article.text();
        String line = text.strip().replaceAll("[\\s\\p{Cntrl}]+", " ");
        return line.length() <= 120
                ? line
                : line.substring(0, line.offsetByCodePoints(0, Math.min(110, line.codePointCount(0, line.length()))))
                        + "…";
    }
}

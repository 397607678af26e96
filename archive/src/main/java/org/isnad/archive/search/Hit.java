package org.isnad.archive.search;

import java.util.List;
import org.isnad.archive.ArchivedReport;
import org.isnad.model.Event;
import org.isnad.model.Span;
import org.isnad.model.Statement;

/**
 * Something found: in which report, and the characters that it was found by.
 *
 * @param number the number of the archived report
 * @param level what it is
 * @param index which of the report's statements or events, from 0; 0 for the article itself
 * @param score how close it is to the query; comparable within one result only
 * @param words what of the article's text answers the query, in order, without overlap; empty where the query asks for no
 *     words
 * @param titleWords the same of its title
 */
public record Hit(long number, Level level, int index, float score, List<Span> words, List<Span> titleWords) {
    public Hit {
        words = List.copyOf(words);
        titleWords = List.copyOf(titleWords);
    }

    /** The statement that was found, in the report of this number. */
    public Statement statement(ArchivedReport report) {
        return report.report().statements().get(index);
    }

    /** The event that was found, in the report of this number. */
    public Event event(ArchivedReport report) {
        return report.report().events().get(index);
    }
}

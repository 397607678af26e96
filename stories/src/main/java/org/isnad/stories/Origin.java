package org.isnad.stories;

import java.util.List;

/**
 * An independent source of text in a story: an outlet's own reporting, or the agency that outlets copy. Ten reprints are
 * one origin.
 *
 * @param articles the names of the articles whose text comes from it, in order of publication
 * @param agencies the agencies that any of them credits; none where an outlet's own reporting is all that is known
 */
public record Origin(List<String> articles, List<String> agencies) {
    public Origin {
        articles = List.copyOf(articles);
        agencies = List.copyOf(agencies);
    }
}

package org.isnad.stories;

import java.util.List;

/**
 * What was found in a collection of articles.
 *
 * @param stories every article is in exactly one, alone where nothing else tells its story; in the order of their first
 *     articles
 * @param reprints every pair of articles that share text, whether in one story or in two; in the order of the articles
 */
public record Stories(List<Story> stories, List<Reprint> reprints) {
    public Stories {
        stories = List.copyOf(stories);
        reprints = List.copyOf(reprints);
    }
}

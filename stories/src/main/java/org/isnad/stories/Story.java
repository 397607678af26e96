package org.isnad.stories;

import java.util.List;

/**
 * The articles about one happening.
 *
 * @param id derived from the first article and so the same for as long as that one leads the story
 * @param articles the names of its articles ({@code article.input}) in order of publication
 * @param origins the independent sources of text among them; each article is in exactly one
 */
public record Story(String id, List<String> articles, List<Origin> origins) {
    public Story {
        articles = List.copyOf(articles);
        origins = List.copyOf(origins);
    }
}

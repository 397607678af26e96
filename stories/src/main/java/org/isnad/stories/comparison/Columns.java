package org.isnad.stories.comparison;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.isnad.model.Article;

/**
 * The columns of a comparison. Every party that speaks or passes something on has one; parties that appear in the very
 * same propositions share it, unless one of them has a text of its own in the story, which tells it apart.
 */
final class Columns {
    private final Parties parties;
    private final List<Article> articles;

    /**
     * A column.
     *
     * @param source as the comparison shows it
     * @param keys of its parties
     * @param own the articles that are its own texts
     */
    record Column(Source source, Set<String> keys, List<Article> own) {}

    Columns(Parties parties, List<Article> articles) {
        this.parties = parties;
        this.articles = articles;
    }

    /** The columns in the order in which the propositions first bring them. */
    List<Column> of(List<Proposition> story) {
        Map<String, Set<Integer>> places = new LinkedHashMap<>();
        for (int i = 0; i < story.size(); i++) {
            for (String key : carriers(story.get(i))) {
                places.computeIfAbsent(key, none -> new LinkedHashSet<>()).add(i);
            }
        }
        Map<Object, Set<String>> together = new LinkedHashMap<>();
        places.forEach((key, at) -> {
            Object place = own(Set.of(key)).isEmpty() ? at : key;
            together.computeIfAbsent(place, none -> new LinkedHashSet<>()).add(key);
        });
        List<Column> columns = new ArrayList<>();
        for (Set<String> keys : together.values()) {
            Set<String> heard = new LinkedHashSet<>();
            keys.forEach(key -> places.getOrDefault(key, Set.of())
                    .forEach(at -> heard.add(story.get(at).report().article().input())));
            List<Article> own = own(keys);
            columns.add(new Column(
                    new Source(
                            "p" + (columns.size() + 1),
                            keys.stream().map(parties::party).toList(),
                            List.copyOf(heard),
                            own.stream().map(Article::input).toList()),
                    Set.copyOf(keys),
                    own));
        }
        return columns;
    }

    /** Who brings a proposition: its chain, or where its speaker is not known, the article in its own voice. */
    List<String> carriers(Proposition proposition) {
        return proposition.parties().isEmpty()
                ? List.of(parties.voice(proposition.report().article()))
                : proposition.parties();
    }

    private List<Article> own(Set<String> keys) {
        return articles.stream()
                .filter(article -> keys.stream().anyMatch(key -> parties.isOwn(article, key)))
                .toList();
    }
}

package org.isnad.evaluation.stories;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A day whose stories and reprints people labelled, as {@code ../shared/stories} has it.
 *
 * @param stories the story of each labelled article, by the article's index in its day
 * @param reprints the pairs of articles of which one prints the other's text
 * @param sizes how many articles each story has
 */
record LabelledDay(Map<Integer, String> stories, Set<Couple> reprints, Map<String, Integer> sizes) {
    /** Two articles by their indexes, the lower one first. */
    record Couple(int a, int b) {
        static Couple of(int a, int b) {
            return new Couple(Math.min(a, b), Math.max(a, b));
        }
    }

    LabelledDay(Map<Integer, String> stories, Set<Couple> reprints) {
        this(stories, reprints, sizes(stories));
    }

    private static Map<String, Integer> sizes(Map<Integer, String> stories) {
        Map<String, Integer> sizes = new HashMap<>();
        stories.values().forEach(story -> sizes.merge(story, 1, Integer::sum));
        return sizes;
    }

    /** How many articles the story of a labelled one has. */
    int sizeOfStory(int article) {
        return sizes.getOrDefault(stories.get(article), 0);
    }

    static LabelledDay read(Path file) throws IOException {
        JsonNode day = JsonMapper.shared().readTree(Files.readString(file));
        Map<Integer, String> stories = new HashMap<>();
        for (JsonNode article : day.path("articles")) {
            stories.put(article.path("index").asInt(), article.path("story").asString());
        }
        Set<Couple> reprints = new HashSet<>();
        for (JsonNode reprint : day.path("reprints")) {
            reprints.add(Couple.of(reprint.path("a").asInt(), reprint.path("b").asInt()));
        }
        return new LabelledDay(Map.copyOf(stories), Set.copyOf(reprints));
    }

    /** Only the articles of some stories, and the reprints among them. */
    LabelledDay within(Set<String> some) {
        Map<Integer, String> kept = new HashMap<>(stories);
        kept.values().removeIf(story -> !some.contains(story));
        Set<Couple> pairs = new HashSet<>(reprints);
        pairs.removeIf(pair -> !kept.containsKey(pair.a()) || !kept.containsKey(pair.b()));
        return new LabelledDay(kept, pairs);
    }
}

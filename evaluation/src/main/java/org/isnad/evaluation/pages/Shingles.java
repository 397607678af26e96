package org.isnad.evaluation.pages;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * The multiset of the four-word shingles of a text, as the article-extraction-benchmark counts them: words are runs of
 * letters, digits and underscores; a text of less than four words is one shingle.
 */
record Shingles(Map<List<String>, Integer> counts, int size) {
    private static final int LENGTH = 4;
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}_]+");

    static Shingles of(String text) {
        List<String> words = words(text);
        Map<List<String>, Integer> counts = new HashMap<>();
        int size = 0;
        if (words.size() < LENGTH && !words.isEmpty()) {
            counts.put(words, 1);
            size = 1;
        }
        for (int i = 0; i + LENGTH <= words.size(); i++) {
            counts.merge(List.copyOf(words.subList(i, i + LENGTH)), 1, Integer::sum);
            size++;
        }
        return new Shingles(counts, size);
    }

    static List<String> words(String text) {
        List<String> words = new ArrayList<>();
        var matcher = WORD.matcher(text);
        while (matcher.find()) {
            words.add(matcher.group());
        }
        return words;
    }

    /** How many shingles both hold, each as often as the one that holds it less often. */
    int common(Shingles other) {
        int common = 0;
        for (var entry : counts.entrySet()) {
            common += Math.min(entry.getValue(), other.counts.getOrDefault(entry.getKey(), 0));
        }
        return common;
    }
}

package org.isnad.extraction.events.predicates;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Values under sequences of words, so that entries of several words are found in one walk. */
final class WordTrie<V> {
    private final Map<String, WordTrie<V>> next = new HashMap<>();
    private final List<V> values = new ArrayList<>(1);

    void add(List<List<String>> words, V value) {
        if (words.isEmpty()) {
            if (!values.contains(value)) {
                values.add(value);
            }
            return;
        }
        for (String form : words.get(0)) {
            next.computeIfAbsent(form, none -> new WordTrie<>()).add(words.subList(1, words.size()), value);
        }
    }

    @Nullable
    WordTrie<V> step(String word) {
        return next.get(word);
    }

    List<V> values() {
        return values;
    }
}

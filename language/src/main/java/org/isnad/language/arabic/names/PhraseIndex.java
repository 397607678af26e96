package org.isnad.language.arabic.names;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.isnad.language.arabic.ArabicNormalizer;
import org.isnad.model.analysis.Sentence;
import org.isnad.model.analysis.Token;
import org.jspecify.annotations.Nullable;

/**
 * Phrases of one or more words and what each stands for; finds the longest one that begins at a word. Clitics before the
 * first word are passed over, also where the analyser parted none or parted too many ({@code ب} + {@code كين}); the words
 * after it must stand as they are. A look-up costs as many steps as the match has words.
 *
 * @param <T> what a phrase stands for
 */
final class PhraseIndex<T> {
    private final Node<T> root = new Node<>();
    private int longestWord;

    /** Adds a phrase; the first value given for a phrase is kept. */
    void add(String phrase, T value) {
        Node<T> node = root;
        for (String word : phrase.strip().split("\\s+")) {
            String key = ArabicNormalizer.key(word);
            longestWord = Math.max(longestWord, key.length());
            node = node.next.computeIfAbsent(key, any -> new Node<>());
        }
        if (node.value == null) {
            node.value = value;
        }
    }

    /** What exactly this phrase stands for. */
    @Nullable
    T get(String phrase) {
        Node<T> node = root;
        for (String word : phrase.strip().split("\\s+")) {
            node = node.next.get(ArabicNormalizer.key(word));
            if (node == null) {
                return null;
            }
        }
        return node.value;
    }

    /** What a single key stands for. */
    @Nullable
    T ofKey(String key) {
        Node<T> node = root.next.get(key);
        return node == null ? null : node.value;
    }

    /** The longest phrase that begins in the word at {@code at}, or {@code null}. */
    @Nullable
    Match<T> longest(Sentence sentence, List<Word> words, int at) {
        Word word = words.get(at);
        Match<T> best = follow(root.next.get(word.key()), words, at, word.stem());
        if (word.to() - word.from() == 1) {
            return best == null && word.key().startsWith("لل")
                    ? follow(root.next.get("ا" + word.key().substring(1)), words, at, word.stem())
                    : best;
        }
        if (best == null || best.to() == at + 1) {
            String surface = word.surface();
            int cut = 0;
            for (int token = word.from(); token < word.to(); token++) {
                // What is longer than every word of the index is not copied to be looked up.
                int left = surface.length() - cut;
                Match<T> match = left > 0 && left <= longestWord
                        ? follow(root.next.get(surface.substring(cut)), words, at, token)
                        : null;
                if (match != null && (best == null || match.to() > best.to() || token < best.token())) {
                    best = match;
                }
                Token passed = sentence.tokens().get(token);
                cut += passed.key().length();
            }
        }
        return best;
    }

    private @Nullable Match<T> follow(@Nullable Node<T> start, List<Word> words, int at, int token) {
        Node<T> node = start;
        Match<T> best = null;
        int next = at;
        while (node != null) {
            next++;
            if (node.value != null) {
                best = new Match<>(at, next, token, node.value);
            }
            node = next < words.size() ? node.next.get(words.get(next).surface()) : null;
        }
        return best;
    }

    /**
     * A phrase found.
     *
     * @param from its first word
     * @param to one past its last word
     * @param token the token at which it begins, past the clitics of its first word
     * @param value what it stands for
     */
    record Match<T>(int from, int to, int token, T value) {}

    private static final class Node<T> {
        final Map<String, Node<T>> next = new HashMap<>(4);

        @Nullable
        T value;
    }
}

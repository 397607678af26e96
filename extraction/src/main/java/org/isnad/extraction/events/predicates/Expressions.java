package org.isnad.extraction.events.predicates;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.isnad.language.Lexicon;
import org.isnad.language.arabic.ArabicNormalizer;
import org.isnad.model.analysis.Token;
import org.isnad.model.analysis.TokenRange;
import org.jspecify.annotations.Nullable;

/**
 * Phrases found by their words: those in which a word of the lexicon carries no event ({@code ضربة جزاء}, {@code حرب
 * أسعار}), or the words of games. {@link #load(String)} one and share it; it is immutable.
 */
public final class Expressions {
    private static final int LONGEST = 6;

    private final WordTrie<Integer> phrases = new WordTrie<>();

    private Expressions() {}

    /**
     * Reads a file beside this class, a phrase a line.
     *
     * @throws IllegalStateException if the file is missing
     */
    public static Expressions load(String file) {
        Expressions expressions = new Expressions();
        int number = 0;
        for (List<String> fields : Lexicon.entries(Expressions.class, file, 1)) {
            number++;
            List<List<String>> words = new ArrayList<>();
            for (String word : Arrays.asList(fields.get(0).split("\\s+"))) {
                String key = ArabicNormalizer.key(word);
                words.add(List.of(key, "ال" + key, key + "ا"));
            }
            expressions.phrases.add(words, number);
        }
        return expressions;
    }

    /** Whether a phrase stands over the first token of a range. */
    public boolean covers(List<Token> tokens, TokenRange range) {
        for (int from = Math.max(0, range.from() - LONGEST); from <= range.from(); from++) {
            int end = end(tokens, from);
            if (end > range.from()) {
                return true;
            }
        }
        return false;
    }

    /** How many different phrases of the file stand among the tokens. */
    public int count(List<Token> tokens) {
        return (int) java.util.stream.IntStream.range(0, tokens.size())
                .mapToObj(at -> line(tokens, at))
                .filter(line -> line >= 0)
                .distinct()
                .count();
    }

    private int end(List<Token> tokens, int from) {
        WordTrie<Integer> node = phrases;
        int end = from;
        for (int at = from; at < tokens.size(); at++) {
            node = step(node, tokens, at);
            if (node == null) {
                break;
            }
            end = node.values().isEmpty() ? end : at + 1;
        }
        return end;
    }

    private int line(List<Token> tokens, int from) {
        WordTrie<Integer> node = phrases;
        int line = -1;
        for (int at = from; at < tokens.size(); at++) {
            node = step(node, tokens, at);
            if (node == null) {
                break;
            }
            line = node.values().isEmpty() ? line : node.values().get(0);
        }
        return line;
    }

    private static @Nullable WordTrie<Integer> step(WordTrie<Integer> node, List<Token> tokens, int at) {
        return node.step(tokens.get(at).key());
    }
}

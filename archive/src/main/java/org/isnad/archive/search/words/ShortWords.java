package org.isnad.archive.search.words;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.isnad.language.Lexicon;
import org.isnad.language.arabic.ArabicNormalizer;

/**
 * Words of three letters that are a clitic and a word of {@code short-words.txt}. Immutable, safe for many threads.
 */
final class ShortWords {
    private static final ShortWords LEXICON = new ShortWords();

    private final Set<String> words = new HashSet<>();

    private ShortWords() {
        for (List<String> entry : Lexicon.entries(ShortWords.class, "short-words.txt", 2)) {
            for (String word : entry.get(1).split(" +")) {
                words.add(entry.get(0) + ArabicNormalizer.key(word));
            }
        }
    }

    static ShortWords lexicon() {
        return LEXICON;
    }

    /** Whether this is a clitic with a word behind it. */
    boolean contains(String key) {
        return words.contains(key);
    }
}

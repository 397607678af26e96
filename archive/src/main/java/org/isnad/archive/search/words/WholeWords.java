package org.isnad.archive.search.words;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.isnad.language.Lexicon;
import org.isnad.language.arabic.ArabicNormalizer;

/**
 * The words of {@code whole-words.txt}, whose first letter may look like a clitic and is none. Immutable, safe for many
 * threads.
 */
final class WholeWords {
    private static final WholeWords LEXICON = new WholeWords();

    /** Of number, gender, case and relation, and attached pronouns, as keys. */
    private static final List<String> ENDINGS = List.of(
            "ه", "ا", "ي", "ان", "ين", "ون", "ات", "يه", "ها", "هم", "هما", "هن", "نا", "ته", "تها", "تهم", "يين");

    private final Set<String> words = new HashSet<>();

    private WholeWords() {
        for (String line : Lexicon.lines(WholeWords.class, "whole-words.txt")) {
            for (String word : line.split(" +")) {
                words.add(ArabicNormalizer.key(word));
            }
        }
    }

    static WholeWords lexicon() {
        return LEXICON;
    }

    Set<String> words() {
        return words;
    }

    /** Whether the word, or the word without an ending, is one of them. */
    boolean contains(String key) {
        if (words.contains(key)) {
            return true;
        }
        for (String ending : ENDINGS) {
            if (key.endsWith(ending) && key.length() - ending.length() >= 3 && containsWithout(key, ending)) {
                return true;
            }
        }
        return false;
    }

    private boolean containsWithout(String key, String ending) {
        String rest = key.substring(0, key.length() - ending.length());
        // A verb's وا is its ending already: لقوا, but ل + قواتهم.
        return !rest.endsWith("وا") && (words.contains(rest) || words.contains(rest + "ه"));
    }
}

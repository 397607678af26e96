package org.isnad.extraction.events.predicates;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.isnad.language.arabic.ArabicNormalizer;

/**
 * Words of a note, compared by key without the article and the endings of number and case; two words joined by {@code _}
 * must follow each other.
 */
public final class Words {
    private static final List<String> ENDINGS = List.of("ا", "ون", "ين", "ان", "ات", "تين", "تان");

    private final Set<String> single = new HashSet<>();
    private final Set<String> pairs = new HashSet<>();

    Words(Collection<String> words) {
        for (String word : words) {
            int joint = word.indexOf('_');
            if (joint < 0) {
                single.add(ArabicNormalizer.key(word));
            } else {
                pairs.add(ArabicNormalizer.key(word.substring(0, joint))
                        + '_'
                        + ArabicNormalizer.key(word.substring(joint + 1)));
            }
        }
    }

    /** Whether one of the words, or a pair of neighbours, is among them; each element holds one token's {@link #bare}. */
    public boolean matchAny(List<List<String>> tokens) {
        for (int i = 0; i < tokens.size(); i++) {
            if (matches(tokens.get(i), i + 1 < tokens.size() ? tokens.get(i + 1) : List.of())) {
                return true;
            }
        }
        return false;
    }

    /** Whether a word is among them, alone or with the one that follows it. */
    public boolean matches(List<String> word, List<String> next) {
        for (String form : word) {
            if (single.contains(form)) {
                return true;
            }
        }
        if (pairs.isEmpty()) {
            return false;
        }
        for (String first : word) {
            for (String second : next) {
                if (pairs.contains(first + '_' + second)) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Whether there is no word at all. */
    public boolean isEmpty() {
        return single.isEmpty() && pairs.isEmpty();
    }

    /** The keys that a token's key may stand for: itself, and what is left without article and endings. */
    public static List<String> bare(String key) {
        String word = key.startsWith("ال") && key.length() > 4 ? key.substring(2) : key;
        List<String> forms = new ArrayList<>(4);
        forms.add(word);
        if (!word.equals(key)) {
            forms.add(key);
        }
        for (String ending : ENDINGS) {
            if (word.endsWith(ending) && word.length() - ending.length() >= 3) {
                String stem = word.substring(0, word.length() - ending.length());
                forms.add(stem);
                if (ending.startsWith("ات") || ending.startsWith("ت")) {
                    forms.add(stem + "ه");
                }
            }
        }
        return forms;
    }
}

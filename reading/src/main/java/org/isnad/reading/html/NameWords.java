package org.isnad.reading.html;

import java.util.ArrayList;
import java.util.List;

/**
 * A name that a template gives to an element, its class or identifier, taken apart into words: at hyphens, underscores
 * and where a capital follows a small letter.
 *
 * @param lexicons those that it may be found in, bits of {@link NameSieve}
 * @param whole the name in lower case, with hyphens for underscores
 * @param words its words in lower case
 * @param pairs for each word but the first, the word before and it, joined by a hyphen
 */
record NameWords(int lexicons, String whole, List<String> words, List<String> pairs) {
    /** The names in an attribute, parted by white space, that may be found in a lexicon. */
    static List<NameWords> in(String attribute, NameSieve sieve) {
        List<NameWords> names = List.of();
        int start = 0;
        for (int i = 0; i <= attribute.length(); i++) {
            if (i == attribute.length() || Character.isWhitespace(attribute.charAt(i))) {
                int lexicons = i > start ? sieve.lexicons(attribute, start, i) : 0;
                if (lexicons != 0) {
                    names = names.isEmpty() ? new ArrayList<>(4) : names;
                    names.add(of(attribute, start, i, lexicons));
                }
                start = i + 1;
            }
        }
        return names;
    }

    private static NameWords of(String attribute, int start, int end, int lexicons) {
        var whole = new StringBuilder(end - start);
        List<String> words = new ArrayList<>(4);
        int word = 0;
        for (int i = start; i < end; i++) {
            char c = attribute.charAt(i);
            boolean letter = isOfWord(c);
            boolean capital =
                    letter && i > start && Character.isUpperCase(c) && Character.isLowerCase(attribute.charAt(i - 1));
            if (!letter || capital) {
                add(words, whole, word);
                word = whole.length() + (letter ? 0 : 1);
            }
            whole.append(c == '_' ? '-' : Character.toLowerCase(c));
        }
        add(words, whole, word);
        return new NameWords(lexicons, whole.toString(), words, pairs(words));
    }

    private static List<String> pairs(List<String> words) {
        if (words.size() < 2) {
            return List.of();
        }
        List<String> pairs = new ArrayList<>(words.size() - 1);
        for (int i = 1; i < words.size(); i++) {
            pairs.add(words.get(i - 1) + '-' + words.get(i));
        }
        return pairs;
    }

    /** Whether the name may be found in that lexicon. */
    boolean mayBeIn(int lexicon) {
        return (lexicons & lexicon) != 0;
    }

    static boolean isOfWord(char c) {
        return Character.isLetterOrDigit(c);
    }

    private static void add(List<String> words, StringBuilder whole, int start) {
        if (whole.length() > start) {
            words.add(whole.substring(start));
        }
    }
}

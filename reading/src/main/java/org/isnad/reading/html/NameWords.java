package org.isnad.reading.html;

import java.util.ArrayList;
import java.util.List;

/**
 * A name that a template gives to an element, its class or identifier, taken apart into words: at hyphens, underscores
 * and where a capital follows a small letter.
 *
 * @param whole the name in lower case, with hyphens for underscores
 * @param words its words in lower case
 * @param pairs for each word but the first, the word before and it, joined by a hyphen
 */
record NameWords(String whole, List<String> words, List<String> pairs) {
    /** The names in an attribute, parted by white space, that {@code sieve} lets through. */
    static List<NameWords> in(String attribute, NameSieve sieve) {
        List<NameWords> names = List.of();
        int start = 0;
        for (int i = 0; i <= attribute.length(); i++) {
            if (i == attribute.length() || Character.isWhitespace(attribute.charAt(i))) {
                if (i > start && sieve.lets(attribute, start, i)) {
                    names = names.isEmpty() ? new ArrayList<>(4) : names;
                    names.add(of(attribute, start, i));
                }
                start = i + 1;
            }
        }
        return names;
    }

    private static NameWords of(String attribute, int start, int end) {
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
        List<String> pairs = new ArrayList<>(words.size());
        for (int i = 1; i < words.size(); i++) {
            pairs.add(words.get(i - 1) + '-' + words.get(i));
        }
        return new NameWords(whole.toString(), words, pairs);
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

package org.isnad.archive.search.words;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Set;

/**
 * The terms of words that are not Arabic, and of numbers:
 *
 * <ol>
 *   <li>lower case, without accents: {@code Erdoğan}, {@code erdogan};
 *   <li>without the marks inside: {@code F-16} and {@code F16}, {@code U.S.} and {@code US}, {@code 15,000} and
 *       {@code 15000};
 *   <li>each part of a word that marks join, so that {@code al-Assad} is found by {@code Assad} and {@code Putin's} by
 *       {@code Putin}.
 * </ol>
 */
final class ForeignForms {
    private static final int LEAST_PART = 2;

    private ForeignForms() {}

    /** The term that a query looks for. */
    static String main(String word) {
        String plain = plain(word);
        String name = plain.endsWith("'s") && plain.length() > 2 ? plain.substring(0, plain.length() - 2) : plain;
        return withoutMarks(name, !Character.isDigit(word.charAt(0)));
    }

    static void addAll(String word, Set<String> terms) {
        String plain = plain(word);
        boolean letters = !Character.isDigit(word.charAt(0));
        terms.add(withoutMarks(plain, letters));
        if (letters) {
            addParts(plain, terms);
        }
    }

    private static String plain(String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        StringBuilder plain = new StringBuilder(word.length());
        String apart = Normalizer.normalize(lower, Normalizer.Form.NFKD);
        for (int at = 0; at < apart.length(); at++) {
            char c = apart.charAt(at);
            if (Character.getType(c) != Character.NON_SPACING_MARK) {
                plain.append(letter(c));
            }
        }
        return plain.toString();
    }

    /** What Unicode does not take apart. */
    private static String letter(char c) {
        return switch (c) {
            case 'ı' -> "i";
            case 'ø' -> "o";
            case 'ł' -> "l";
            case 'đ' -> "d";
            case 'ß' -> "ss";
            case 'æ' -> "ae";
            case 'œ' -> "oe";
            default -> String.valueOf(c);
        };
    }

    /** A decimal point, a time, a date keep their marks: {@code 7.2} is not {@code 72}. */
    private static String withoutMarks(String plain, boolean letters) {
        StringBuilder rest = new StringBuilder(plain.length());
        for (int at = 0; at < plain.length(); at++) {
            char c = plain.charAt(at);
            if (Character.isLetterOrDigit(c) || Character.isSurrogate(c) || (!letters && !isThousands(plain, at))) {
                rest.append(c);
            }
        }
        return rest.isEmpty() ? plain : rest.toString();
    }

    /** Whether a comma or full stop has three digits after it and no fourth. */
    private static boolean isThousands(String plain, int at) {
        char c = plain.charAt(at);
        int digits = 0;
        while (at + 1 + digits < plain.length() && Character.isDigit(plain.charAt(at + 1 + digits))) {
            digits++;
        }
        return (c == ',' || c == '.' || c == '،') && digits == 3;
    }

    private static void addParts(String plain, Set<String> terms) {
        int start = 0;
        for (int at = 0; at <= plain.length(); at++) {
            boolean joined = at < plain.length()
                    && (Character.isLetterOrDigit(plain.charAt(at)) || Character.isSurrogate(plain.charAt(at)));
            if (!joined) {
                if (at - start >= LEAST_PART && at - start < plain.length()) {
                    terms.add(plain.substring(start, at));
                }
                start = at + 1;
            }
        }
    }
}

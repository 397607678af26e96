package org.isnad.language.arabic;

import java.util.ArrayList;
import java.util.List;
import org.isnad.model.analysis.TokenRange;

/**
 * Cuts clean text ({@link FoldedText}) into words, numbers and marks, before clitics are taken off. Letters and digits
 * that touch are parted ({@code و2}, {@code ال145}), separators inside a number stay ({@code 7,2}, {@code 12.500}), Latin
 * words keep their digits, dots and hyphens ({@code F-16}), and short Arabic letters joined by dots are one word
 * ({@code أ.ف.ب}).
 */
public final class WordSplitter {
    private WordSplitter() {}

    /** The words of {@code clean} as ranges of characters, in order. */
    public static List<TokenRange> split(String clean) {
        List<TokenRange> words = new ArrayList<>(clean.length() / 5 + 1);
        int at = 0;
        while (at < clean.length()) {
            char c = clean.charAt(at);
            if (Character.isWhitespace(c) || Character.isISOControl(c)) {
                at++;
            } else {
                int end = end(clean, at);
                words.add(new TokenRange(at, end));
                at = end;
            }
        }
        return words;
    }

    private static int end(String clean, int at) {
        char c = clean.charAt(at);
        if (isDigit(c)) {
            return number(clean, at);
        }
        if (ArabicLetters.isLetter(c)) {
            return arabic(clean, at);
        }
        if (Character.isLetter(c)) {
            return foreign(clean, at);
        }
        int end = at + 1;
        if (c == '.' || c == '-') {
            while (end < clean.length() && clean.charAt(end) == c) {
                end++;
            }
        } else if (Character.isHighSurrogate(c) && end < clean.length()) {
            end++;
        }
        return end;
    }

    private static int number(String clean, int at) {
        int end = at + 1;
        while (end < clean.length()) {
            char c = clean.charAt(end);
            boolean separates = (c == '.' || c == ',' || c == ':' || c == '/' || c == '،')
                    && end + 1 < clean.length()
                    && isDigit(clean.charAt(end + 1));
            if (!isDigit(c) && !separates) {
                break;
            }
            end++;
        }
        return end;
    }

    private static int arabic(String clean, int at) {
        int end = run(clean, at);
        int last = end;
        while (end - at <= 4 && last < clean.length() && clean.charAt(last) == '.') {
            int next = run(clean, last + 1);
            int letters = next - last - 1;
            if (letters == 0 || letters > 4) {
                break;
            }
            end = next;
            last = next;
            at = last - letters;
        }
        return end;
    }

    private static int run(String clean, int at) {
        int end = at;
        while (end < clean.length() && isWordPart(clean.charAt(end))) {
            end++;
        }
        return end;
    }

    private static int foreign(String clean, int at) {
        int end = at + 1;
        while (end < clean.length()) {
            char c = clean.charAt(end);
            boolean joins = (c == '.' || c == '-' || c == '\'' || c == '&' || c == '@' || c == '/' || c == '_')
                    && end + 1 < clean.length()
                    && isForeign(clean.charAt(end + 1));
            if (!isForeign(c) && !joins) {
                break;
            }
            end++;
        }
        return end;
    }

    private static boolean isForeign(char c) {
        return isDigit(c) || (Character.isLetter(c) && !ArabicLetters.isLetter(c)) || isMark(c);
    }

    private static boolean isWordPart(char c) {
        return ArabicLetters.isLetter(c) || isMark(c);
    }

    private static boolean isMark(char c) {
        return Character.getType(c) == Character.NON_SPACING_MARK;
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }
}

package org.isnad.language.arabic;

import java.util.ArrayList;
import java.util.List;
import org.isnad.model.Span;

/**
 * Cuts a passage into sentences at {@code . ! ? ؟} and keeps closing quotation marks and brackets with the sentence
 * that they close. A full stop inside a number, an abbreviation of single letters ({@code أ.ف.ب}) or an address of the
 * web ends no sentence. A sentence longer than {@link #LONGEST} characters is cut at white space, so that no input costs
 * more than linear time and bounded memory.
 */
public final class SentenceSplitter {
    /** The most characters that a sentence may have: ten times a long one. */
    public static final int LONGEST = 3_000;

    private SentenceSplitter() {}

    /** The sentences of {@code passage} in {@code text}, in order, without surrounding white space. */
    public static List<Span> split(CharSequence text, Span passage) {
        List<Span> sentences = new ArrayList<>();
        int start = passage.start();
        for (int at = passage.start(); at < passage.end(); at++) {
            if (isEnd(text, at, passage)) {
                int end = closing(text, at + 1, passage.end());
                add(sentences, text, start, end);
                start = end;
                at = end - 1;
            } else if (at - start >= LONGEST && Character.isWhitespace(text.charAt(at))) {
                add(sentences, text, start, at);
                start = at;
            } else if (at - start >= LONGEST + 500) {
                // No white space in sight: not language, but still to be kept within bounds.
                int cut = Character.isLowSurrogate(text.charAt(at)) ? at - 1 : at;
                add(sentences, text, start, cut);
                start = cut;
            }
        }
        add(sentences, text, start, passage.end());
        return sentences;
    }

    private static boolean isEnd(CharSequence text, int at, Span passage) {
        return switch (text.charAt(at)) {
            case '!', '?', '؟' -> true;
            case '\n' -> true;
            case '.' -> isFullStop(text, at, passage);
            default -> false;
        };
    }

    private static boolean isFullStop(CharSequence text, int at, Span passage) {
        boolean last = at + 1 >= passage.end();
        if (last) {
            return true;
        }
        char next = text.charAt(at + 1);
        if (next == '.' || (at > passage.start() && text.charAt(at - 1) == '.')) {
            // An ellipsis stands inside sentences as often as at their end.
            return false;
        }
        if (Character.isLetterOrDigit(next)) {
            boolean digits = Character.isDigit(next) && at > passage.start() && Character.isDigit(text.charAt(at - 1));
            return !digits && ArabicLetters.isLetter(next) && wordBefore(text, at, passage) > 3;
        }
        // A single letter before it is an initial or a title: "د." before a name.
        return wordBefore(text, at, passage) != 1;
    }

    /** The number of letters that stand directly before {@code at}. */
    private static int wordBefore(CharSequence text, int at, Span passage) {
        int from = at;
        while (from > passage.start() && at - from <= 4 && Character.isLetter(text.charAt(from - 1))) {
            from--;
        }
        return at - from;
    }

    /** Past the stops and closing marks that follow; past one space too where the mark can only close. */
    private static int closing(CharSequence text, int from, int end) {
        int at = from;
        while (at < end) {
            char c = text.charAt(at);
            if (isStop(c) || isClosing(c)) {
                at++;
            } else if (c == ' ' && at + 1 < end && (text.charAt(at + 1) == '”' || text.charAt(at + 1) == '»')) {
                at += 2;
            } else {
                break;
            }
        }
        return at;
    }

    private static boolean isStop(char c) {
        return c == '.' || c == '!' || c == '?' || c == '؟' || c == '…';
    }

    private static boolean isClosing(char c) {
        return c == '"' || c == '”' || c == '»' || c == ')' || c == ']' || c == '}' || c == '’' || c == '\'';
    }

    private static void add(List<Span> sentences, CharSequence text, int from, int to) {
        int start = from;
        int end = to;
        while (start < end && Character.isWhitespace(text.charAt(start))) {
            start++;
        }
        while (end > start && Character.isWhitespace(text.charAt(end - 1))) {
            end--;
        }
        if (start < end) {
            sentences.add(new Span(start, end));
        }
    }
}

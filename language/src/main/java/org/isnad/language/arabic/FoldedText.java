package org.isnad.language.arabic;

import java.text.Normalizer;
import java.util.Arrays;
import org.isnad.model.Span;

/**
 * A stretch of text in clean letters, with the way back to the characters that each came from.
 *
 * <p>Made by {@link #of}; {@link #span} turns a stretch of the clean text into one of the original. Diacritics that follow
 * a letter belong to its stretch. Presentation forms are taken apart into their letters.
 */
public final class FoldedText {
    private final String text;
    private final int[] origins;
    private final int end;

    private FoldedText(String text, int[] origins, int end) {
        this.text = text;
        this.origins = origins;
        this.end = end;
    }

    /** The clean letters of {@code span} in {@code original}. */
    public static FoldedText of(CharSequence original, Span span) {
        StringBuilder clean = new StringBuilder(span.length());
        int[] origins = new int[span.length() + 16];
        for (int at = span.start(); at < span.end(); at++) {
            char c = original.charAt(at);
            if (isPresentationForm(c)) {
                String letters = Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFKC);
                for (int i = 0; i < letters.length(); i++) {
                    origins = append(clean, origins, ArabicLetters.fold(letters.charAt(i)), at);
                }
            } else {
                origins = append(clean, origins, ArabicLetters.fold(c), at);
            }
        }
        return new FoldedText(clean.toString(), Arrays.copyOf(origins, clean.length()), span.end());
    }

    private static int[] append(StringBuilder clean, int[] origins, char folded, int at) {
        if (folded == ArabicLetters.NOTHING) {
            return origins;
        }
        int[] room = clean.length() < origins.length ? origins : Arrays.copyOf(origins, origins.length * 2);
        room[clean.length()] = at;
        clean.append(folded);
        return room;
    }

    /** The clean letters. */
    public String text() {
        return text;
    }

    /** The characters of the original that {@code [from, to)} of the clean text came from; it must not be empty. */
    public Span span(int from, int to) {
        int start = origins[from];
        int next = to < origins.length ? origins[to] : end;
        // A ligature's letters share one character: a stretch that ends inside it takes all of it.
        return new Span(start, Math.max(next, origins[to - 1] + 1));
    }

    private static boolean isPresentationForm(char c) {
        return (c >= '\uFB50' && c <= '\uFDFF') || (c >= '\uFE70' && c <= '\uFEFC');
    }
}

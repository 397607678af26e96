package org.isnad.archive.search.words;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.isnad.language.arabic.FoldedText;
import org.isnad.language.arabic.WordSplitter;
import org.isnad.model.Span;
import org.isnad.model.analysis.TokenRange;

/**
 * The words of a text in order, each with its span in the text and the terms that it is kept under. Read once for an
 * article, and cut by spans for each thing that is found in it, so that places count alike everywhere.
 */
public final class TextWords {
    private final List<Span> spans = new ArrayList<>();
    private final List<String[]> terms = new ArrayList<>();

    private TextWords() {}

    /**
     * Makes rows of words and remembers the terms of those that it met last, since most words of an article were met
     * before. For one thread at a time.
     */
    public static final class Reader {
        private static final int MOST_REMEMBERED = 50_000;

        private final Map<String, String[]> met = new HashMap<>();

        /** The words of stretches of a text; the stretches stand in order and do not overlap. */
        public TextWords read(String text, List<Span> stretches) {
            var words = new TextWords();
            for (Span stretch : stretches) {
                FoldedText folded = FoldedText.of(text, stretch);
                String clean = folded.text();
                for (TokenRange range : WordSplitter.split(clean)) {
                    if (isWord(clean, range)) {
                        words.spans.add(folded.span(range.from(), range.to()));
                        words.terms.add(terms(clean.substring(range.from(), range.to())));
                    }
                }
            }
            return words;
        }

        private String[] terms(String form) {
            if (met.size() >= MOST_REMEMBERED) {
                met.clear();
            }
            return met.computeIfAbsent(form, word -> WordForms.ofText(word).toArray(String[]::new));
        }
    }

    /** The words of a query as they were typed, in clean letters and without marks. */
    public static List<String> ofQuery(String text) {
        String clean = FoldedText.of(text, new Span(0, text.length())).text();
        return WordSplitter.split(clean).stream()
                .filter(range -> isWord(clean, range))
                .map(range -> clean.substring(range.from(), range.to()))
                .toList();
    }

    /** An address with its words apart: its host and path, and what stands in them between marks. */
    public static String ofAddress(String url) {
        var apart = new StringBuilder(url);
        for (int at = 0; at < apart.length(); at++) {
            if (!Character.isLetterOrDigit(apart.charAt(at))) {
                apart.setCharAt(at, ' ');
            }
        }
        return apart.toString();
    }

    private static boolean isWord(String clean, TokenRange range) {
        return Character.isLetterOrDigit(clean.codePointAt(range.from()));
    }

    public int size() {
        return spans.size();
    }

    public Span span(int word) {
        return spans.get(word);
    }

    List<String> terms(int word) {
        return Arrays.asList(terms.get(word));
    }

    /** The first word that ends after this character. */
    int firstAfter(int offset) {
        int low = 0;
        int high = spans.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (spans.get(middle).end() <= offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}

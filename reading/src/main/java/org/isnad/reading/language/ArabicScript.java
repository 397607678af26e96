package org.isnad.reading.language;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.isnad.reading.text.Lexicon;
import org.jspecify.annotations.Nullable;

/**
 * Tells apart the languages that share the Arabic script (Arabic, Persian, Urdu, Sorani, Pashto, Uyghur, Sindhi) by the
 * letters that only some of them use and by their function words, counted in one pass over the text.
 *
 * <p>The lexicon is {@code arabic-script.tsv}. Needs no model and keeps no state; immutable, safe for many threads.
 */
public final class ArabicScript {
    private static final char FIRST = '\u0600';
    private static final char LAST = '\u06ff';
    private static final int LONGEST_WORD = 8;
    private static final ArabicScript LEXICON = new ArabicScript();

    private final List<String> languages = new ArrayList<>();
    private final int[][] letters;
    private final Map<String, int[]> words = new HashMap<>();

    private ArabicScript() {
        var entries = Lexicon.entries(ArabicScript.class, "arabic-script.tsv", 4);
        for (var entry : entries) {
            if (!languages.contains(entry.get(0))) {
                languages.add(entry.get(0));
            }
        }
        letters = new int[LAST - FIRST + 1][languages.size()];
        for (var entry : entries) {
            int language = languages.indexOf(entry.get(0));
            int points = Integer.parseInt(entry.get(2));
            for (String item : entry.get(3).split(" ")) {
                switch (entry.get(1)) {
                    case "letters" -> letters[item.charAt(0) - FIRST][language] += points;
                    case "words" -> words.computeIfAbsent(item, w -> new int[languages.size()])[language] += points;
                    default -> throw new IllegalStateException("arabic-script.tsv: no such kind: " + entry.get(1));
                }
            }
        }
    }

    public static ArabicScript lexicon() {
        return LEXICON;
    }

    /** The language of a text in Arabic letters, or {@code null} where nothing in it tells. */
    public @Nullable String language(CharSequence text) {
        int[] points = new int[languages.size()];
        var word = new StringBuilder(LONGEST_WORD);
        int length = 0;
        for (int i = 0; i <= text.length(); i++) {
            char c = i < text.length() ? text.charAt(i) : ' ';
            if (c >= FIRST && c <= LAST && Character.isLetter(c)) {
                add(points, letters[c - FIRST]);
                if (length++ < LONGEST_WORD) {
                    word.append(c);
                }
            } else if (length > 0) {
                int[] spoken = length <= LONGEST_WORD ? words.get(word.toString()) : null;
                if (spoken != null) {
                    add(points, spoken);
                }
                word.setLength(0);
                length = 0;
            }
        }
        int best = 0;
        for (int i = 1; i < points.length; i++) {
            best = points[i] > points[best] ? i : best;
        }
        return points[best] > 0 ? languages.get(best) : null;
    }

    private static void add(int[] points, int[] more) {
        for (int i = 0; i < points.length; i++) {
            points[i] += more[i];
        }
    }
}

package org.isnad.reading.language;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.isnad.reading.text.Lexicon;
import org.jspecify.annotations.Nullable;

/**
 * Tells apart the languages that share the Arabic script (Arabic, Persian, Urdu, Sorani, Pashto, Uyghur, Sindhi) by the
 * letters that only some of them use, by their function words and by how their words begin, counted in one pass over the
 * text. Vowel marks and the stroke that stretches words count for nothing.
 *
 * <p>The lexicon is {@code arabic-script.tsv}. Needs no model and keeps no state; immutable, safe for many threads.
 */
public final class ArabicScript {
    private static final char FIRST = '\u0600';
    private static final char LAST = '\u06ff';
    private static final char TATWEEL = '\u0640';
    private static final char NON_JOINER = '\u200c';
    private static final int LONGEST_WORD = 8;
    private static final ArabicScript LEXICON = new ArabicScript();

    private final List<String> languages = new ArrayList<>();
    private final int[][] letters;
    private final Map<String, int[]> words = new HashMap<>();
    private final Map<String, int[]> beginnings = new HashMap<>();

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
                pointsOf(entry.get(1), item)[language] += points;
            }
        }
    }

    private int[] pointsOf(String kind, String item) {
        return switch (kind) {
            case "letters" -> letters[item.charAt(0) - FIRST];
            case "words" -> words.computeIfAbsent(item, word -> new int[languages.size()]);
            case "beginnings" -> beginnings.computeIfAbsent(item, beginning -> new int[languages.size()]);
            default -> throw new IllegalStateException("arabic-script.tsv: no such kind: " + kind);
        };
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
            if (c == TATWEEL || isMark(c)) {
                continue;
            }
            if (c >= FIRST && c <= LAST && Character.isLetter(c)) {
                add(points, letters[c - FIRST]);
                if (length++ < LONGEST_WORD) {
                    word.append(c);
                }
            } else if (c == NON_JOINER && length > 0) {
                // It stands within a word, so that neither half of it is one.
                length = LONGEST_WORD + 1;
            } else if (length > 0) {
                addWord(points, word, length);
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

    private void addWord(int[] points, StringBuilder word, int length) {
        int[] spoken = length <= LONGEST_WORD ? words.get(word.toString()) : null;
        if (spoken != null) {
            add(points, spoken);
            return;
        }
        for (var beginning : beginnings.entrySet()) {
            String start = beginning.getKey();
            if (length > start.length() + 1 && word.indexOf(start) == 0) {
                add(points, beginning.getValue());
            }
        }
    }

    private static boolean isMark(char c) {
        return (c >= '\u064b' && c <= '\u065f') || c == '\u0670';
    }

    private static void add(int[] points, int[] more) {
        for (int i = 0; i < points.length; i++) {
            points[i] += more[i];
        }
    }
}

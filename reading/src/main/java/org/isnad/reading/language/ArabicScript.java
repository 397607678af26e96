package org.isnad.reading.language;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.TreeMap;
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
    /** Words are packed into a {@code long}, a byte for each letter. */
    private static final int LONGEST_WORD = Long.BYTES;

    private static final ArabicScript LEXICON = new ArabicScript();

    private final List<String> languages = new ArrayList<>();
    private final int[][] letters;
    private final long[] words;
    private final int[][] pointsOfWords;
    private final List<Beginning> beginnings = new ArrayList<>();

    /** What a word begins with, packed, and how much it speaks for each language. */
    // An array, as all points are; nobody compares beginnings.
    @SuppressWarnings("ArrayRecordComponent")
    private record Beginning(long packed, int length, int[] points) {}

    private ArabicScript() {
        var entries = Lexicon.entries(ArabicScript.class, "arabic-script.tsv", 4);
        for (var entry : entries) {
            if (!languages.contains(entry.get(0))) {
                languages.add(entry.get(0));
            }
        }
        letters = new int[LAST - FIRST + 1][languages.size()];
        var packedWords = new TreeMap<Long, int[]>();
        for (var entry : entries) {
            int language = languages.indexOf(entry.get(0));
            int points = Integer.parseInt(entry.get(2));
            for (String item : entry.get(3).split(" ")) {
                switch (entry.get(1)) {
                    case "letters" -> letters[item.charAt(0) - FIRST][language] += points;
                    case "words" ->
                        packedWords.computeIfAbsent(packed(item), word -> new int[languages.size()])[language] +=
                                points;
                    case "beginnings" -> {
                        int[] spoken = new int[languages.size()];
                        spoken[language] = points;
                        beginnings.add(new Beginning(packed(item), item.length(), spoken));
                    }
                    default -> throw new IllegalStateException("arabic-script.tsv: no such kind: " + entry.get(1));
                }
            }
        }
        words = packedWords.keySet().stream().mapToLong(Long::longValue).toArray();
        pointsOfWords = packedWords.values().toArray(new int[0][]);
    }

    private static long packed(String word) {
        if (word.length() > LONGEST_WORD) {
            throw new IllegalStateException("arabic-script.tsv: longer than " + LONGEST_WORD + " letters: " + word);
        }
        long packed = 0;
        for (int i = 0; i < word.length(); i++) {
            packed = (packed << 8) | (word.charAt(i) - FIRST);
        }
        return packed;
    }

    public static ArabicScript lexicon() {
        return LEXICON;
    }

    /** The language of a text in Arabic letters, or {@code null} where nothing in it tells. */
    public @Nullable String language(CharSequence text) {
        int[] points = new int[languages.size()];
        long word = 0;
        int length = 0;
        boolean whole = true;
        for (int i = 0; i <= text.length(); i++) {
            char c = i < text.length() ? text.charAt(i) : ' ';
            if (c == TATWEEL || isMark(c)) {
                continue;
            }
            if (c >= FIRST && c <= LAST && Character.isLetter(c)) {
                add(points, letters[c - FIRST]);
                if (length < LONGEST_WORD && whole) {
                    word = (word << 8) | (c - FIRST);
                    length++;
                } else {
                    whole = false;
                }
            } else if (c == NON_JOINER && length > 0) {
                // It stands within a word, so that neither half of it is one.
                whole = false;
            } else if (length > 0) {
                addWord(points, word, length, whole);
                word = 0;
                length = 0;
                whole = true;
            }
        }
        int best = 0;
        for (int i = 1; i < points.length; i++) {
            best = points[i] > points[best] ? i : best;
        }
        return points[best] > 0 ? languages.get(best) : null;
    }

    /** @param whole whether the packed letters are all of the word */
    private void addWord(int[] points, long word, int length, boolean whole) {
        int found = whole ? Arrays.binarySearch(words, word) : -1;
        if (found >= 0) {
            add(points, pointsOfWords[found]);
            return;
        }
        for (Beginning beginning : beginnings) {
            int rest = length - beginning.length();
            if ((rest > 1 || (rest == 1 && !whole)) && word >>> (8 * rest) == beginning.packed()) {
                add(points, beginning.points());
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

package org.isnad.reading.language;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.isnad.reading.text.Lexicon;
import org.jspecify.annotations.Nullable;

/**
 * Tells languages in Latin and Cyrillic letters by their commonest closed-class words, as a reader does at a glance: half of
 * any running text is such words. Where several languages have a word it counts the less for each, and a language is told only
 * where it is well ahead of the next; a heading, a list of names or a language that is not listed is left to the
 * {@link StatisticalModel}.
 *
 * <p>The lexicon is {@code function-words.tsv}. Needs no model and keeps no state; immutable, safe for many threads.
 */
final class FunctionWords {
    /** What a word that one language alone has is worth: divisible by how many may share one, nearly. */
    private static final int POINTS = 60;

    /** About three words of a language alone. */
    private static final int FEWEST_POINTS = 3 * POINTS;

    /** How many times as many points as the next language has. */
    private static final int LEAD = 2;

    /** The share of a text's words that are function words of its language; in running text about half are. */
    private static final double LEAST_SHARE = 0.15;

    private static final FunctionWords LEXICON = new FunctionWords();

    private final List<String> languages = new ArrayList<>();
    private final Map<String, int[]> speakers = new HashMap<>();
    private final int longest;

    private FunctionWords() {
        for (var entry : Lexicon.entries(FunctionWords.class, "function-words.tsv", 2)) {
            int language = languages.size();
            languages.add(entry.get(0));
            for (String word : entry.get(1).split(" ")) {
                speakers.merge(word, new int[] {language}, FunctionWords::joined);
            }
        }
        longest = speakers.keySet().stream().mapToInt(String::length).max().orElse(0);
    }

    private static int[] joined(int[] known, int[] more) {
        if (known[known.length - 1] == more[0]) {
            return known;
        }
        int[] joined = java.util.Arrays.copyOf(known, known.length + 1);
        joined[known.length] = more[0];
        return joined;
    }

    static FunctionWords lexicon() {
        return LEXICON;
    }

    /** The language of a text, or {@code null} where its function words do not tell it well apart from the others. */
    @Nullable
    String language(CharSequence text) {
        String lower = text.toString().toLowerCase(Locale.ROOT);
        int[] points = new int[languages.size()];
        int[] hits = new int[languages.size()];
        int words = 0;
        int start = 0;
        for (int i = 0; i <= lower.length(); i++) {
            if (i < lower.length() && isOfWord(lower.charAt(i))) {
                continue;
            }
            if (i > start) {
                words++;
                if (i - start <= longest) {
                    count(speakers.get(lower.substring(start, i)), points, hits);
                }
            }
            start = i + 1;
        }
        int best = 0;
        for (int i = 1; i < points.length; i++) {
            best = points[i] > points[best] ? i : best;
        }
        int next = 0;
        for (int i = 0; i < points.length; i++) {
            next = i == best ? next : Math.max(next, points[i]);
        }
        return points[best] >= FEWEST_POINTS && points[best] >= LEAD * next && hits[best] >= LEAST_SHARE * words
                ? languages.get(best)
                : null;
    }

    /** Letters, and the accents that some write apart from them. */
    private static boolean isOfWord(char c) {
        return Character.isLetter(c) || (c >= '\u0300' && c <= '\u036f');
    }

    private static void count(int @Nullable [] languages, int[] points, int[] hits) {
        if (languages != null) {
            for (int language : languages) {
                points[language] += POINTS / languages.length;
                hits[language]++;
            }
        }
    }
}

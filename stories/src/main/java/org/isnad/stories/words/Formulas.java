package org.isnad.stories.words;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.isnad.language.Lexicon;
import org.isnad.language.arabic.ArabicNormalizer;

/**
 * The stock phrases of {@code formulas.txt}: titles, blessings, and the set wording of forecasts, bulletins and decrees.
 * Two texts that share them need not share anything else. Immutable, safe for many threads.
 */
final class Formulas {
    private static final Formulas LEXICON = new Formulas();

    private final Map<String, List<List<String>>> phrases = new HashMap<>();
    private final Set<String> honorifics = new HashSet<>();
    private final Set<String> future = new HashSet<>();
    private final Set<String> weekdays = new HashSet<>();

    private Formulas() {
        for (List<String> entry : Lexicon.entries(Formulas.class, "formulas.txt", 2)) {
            List<String> words = keys(entry.get(1));
            switch (entry.get(0)) {
                case "phrase" ->
                    phrases.computeIfAbsent(words.getFirst(), none -> new ArrayList<>())
                            .add(words);
                case "honorific" -> words.forEach(word -> honorifics.add(Stems.of(word)));
                case "future" -> future.addAll(words);
                case "weekday" -> weekdays.addAll(words);
                default -> throw new IllegalStateException("formulas.txt: knows no kind " + entry.get(0));
            }
        }
    }

    static Formulas lexicon() {
        return LEXICON;
    }

    /** Which of the words, in their normalised forms, belong to a stock phrase. */
    boolean[] marked(List<String> words) {
        boolean[] marked = new boolean[words.size()];
        for (int at = 0; at < words.size(); at++) {
            for (List<String> phrase : phrases.getOrDefault(words.get(at), List.of())) {
                int end = at + phrase.size();
                if (end <= words.size() && words.subList(at, end).equals(phrase)) {
                    Arrays.fill(marked, at, end, true);
                }
            }
        }
        return marked;
    }

    /** Whether a stem belongs to forms of address only. */
    boolean isHonorific(String stem) {
        return honorifics.contains(stem);
    }

    /** Whether a word, in its normalised form, tells that what is reported is yet to come. */
    boolean isFuture(String key) {
        return future.contains(key);
    }

    /** Whether a word, in its normalised form, is a day of the week, be it behind a conjunction or a preposition. */
    boolean isWeekday(String key) {
        return weekdays.contains(key) || weekdays.contains(key.substring(1));
    }

    private static List<String> keys(String phrase) {
        return List.of(phrase.split(" +")).stream().map(ArabicNormalizer::key).toList();
    }
}

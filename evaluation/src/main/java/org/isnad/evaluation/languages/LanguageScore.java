package org.isnad.evaluation.languages;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import org.isnad.reading.language.Languages;
import org.jspecify.annotations.Nullable;

/**
 * What the sentences of each language were taken for.
 *
 * @param taken for each language, how many of its sentences were taken for which; {@value #NONE} stands for none
 * @param misses the sentences that were taken for another language than their own
 */
public record LanguageScore(SortedMap<String, SortedMap<String, Integer>> taken, List<Miss> misses) {
    static final String NONE = "-";

    /** A sentence that was taken for what it is not. */
    public record Miss(String language, String takenFor, String sentence) {}

    /** Tells sentences apart by what stands in them. */
    public interface Identifier {
        @Nullable
        String identify(CharSequence sentence);
    }

    /** Measures Isnad's own rule. */
    public static LanguageScore of(LabelledSentences sentences) {
        return of(sentences, Languages::identify);
    }

    static LanguageScore of(LabelledSentences sentences, Identifier identifier) {
        var taken = new TreeMap<String, SortedMap<String, Integer>>();
        var misses = new ArrayList<Miss>();
        sentences.byLanguage().forEach((language, lines) -> {
            var counts = new TreeMap<String, Integer>();
            for (String line : lines) {
                String found = Objects.requireNonNullElse(identifier.identify(line), NONE);
                counts.merge(found, 1, Integer::sum);
                if (!found.equals(language)) {
                    misses.add(new Miss(language, found, line));
                }
            }
            taken.put(language, counts);
        });
        return new LanguageScore(taken, List.copyOf(misses));
    }

    /** The share of the sentences of a language that were taken for it, 0 to 1. */
    public double right(String language) {
        SortedMap<String, Integer> counts = taken.getOrDefault(language, new TreeMap<>());
        int all = counts.values().stream().mapToInt(Integer::intValue).sum();
        return all == 0 ? 0 : (double) counts.getOrDefault(language, 0) / all;
    }

    /** A table in Markdown: a line a language, with what its other sentences were taken for. */
    @Override
    public String toString() {
        var table = new StringBuilder("| language | sentences | right | taken for another |\n|---|---:|---:|---|\n");
        int all = 0;
        int allRight = 0;
        for (var entry : taken.entrySet()) {
            String language = entry.getKey();
            int count = entry.getValue().values().stream()
                    .mapToInt(Integer::intValue)
                    .sum();
            all += count;
            allRight += entry.getValue().getOrDefault(language, 0);
            var others = new ArrayList<String>();
            entry.getValue().forEach((found, number) -> {
                if (!found.equals(language)) {
                    others.add(found + " " + number);
                }
            });
            row(table, language, count, right(language), String.join(", ", others));
        }
        row(table, "all", all, all == 0 ? 0 : (double) allRight / all, "");
        return table.toString();
    }

    private static void row(StringBuilder table, String language, int count, double right, String others) {
        table.append(String.format(Locale.ROOT, "| %s | %d | %.4f | %s |%n", language, count, right, others));
    }
}

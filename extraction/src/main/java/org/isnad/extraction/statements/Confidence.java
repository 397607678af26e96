package org.isnad.extraction.statements;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * The estimated probability that a statement is right, content and speaker both: a logistic model of {@link Evidence}, whose
 * weights stand in {@code confidence.txt}. How well the estimates hold is measured by {@code isnad eval calibration}.
 */
final class Confidence {
    private static final Confidence FITTED = new Confidence(WordLists.lines("confidence.txt"));

    private final Map<Evidence, Double> weights = new EnumMap<>(Evidence.class);

    private Confidence(List<String> lines) {
        for (String line : lines) {
            String[] fields = line.split("\\s+");
            weights.put(Evidence.valueOf(fields[0].toUpperCase(Locale.ROOT)), Double.valueOf(fields[1]));
        }
    }

    static Confidence fitted() {
        return FITTED;
    }

    /** From 0 to 1, to two decimals. */
    double of(Map<Evidence, Double> evidence) {
        double sum = 0;
        for (Map.Entry<Evidence, Double> entry : evidence.entrySet()) {
            sum += entry.getValue() * weights.getOrDefault(entry.getKey(), 0.0);
        }
        return Math.round(100 / (1 + Math.exp(-sum))) / 100.0;
    }
}

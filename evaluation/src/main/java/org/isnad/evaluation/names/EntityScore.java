package org.isnad.evaluation.names;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Precision, recall and F1 of entities, exact in span and type, as {@code conlleval} counts (Tjong Kim Sang 2000). */
public final class EntityScore {
    private static final List<String> TYPES = List.of("PERS", "LOC", "ORG");

    private final Map<String, int[]> counts = new TreeMap<>();

    /** Counts one sentence; types other than persons, places and organisations are left out on both sides. */
    public void add(List<Entity> gold, List<Entity> found) {
        Set<Entity> wanted = new HashSet<>(gold);
        Set<Entity> given = new HashSet<>(found);
        for (Entity entity : wanted) {
            count(entity.type(), 0, 1);
        }
        for (Entity entity : given) {
            count(entity.type(), 1, 1);
            count(entity.type(), 2, wanted.contains(entity) ? 1 : 0);
        }
    }

    private void count(String type, int column, int by) {
        if (TYPES.contains(type)) {
            counts.computeIfAbsent(type, any -> new int[3])[column] += by;
        }
    }

    /** F1 over all types, 0 to 1. */
    public double f1() {
        return f1(total());
    }

    private int[] total() {
        int[] total = new int[3];
        for (int[] row : counts.values()) {
            for (int i = 0; i < total.length; i++) {
                total[i] += row[i];
            }
        }
        return total;
    }

    private static double f1(int[] row) {
        return row[0] + row[1] == 0 ? 0 : 2.0 * row[2] / (row[0] + row[1]);
    }

    /** A line of figures in percent: precision, recall and F1 over all, then F1 of each type. */
    public String line() {
        int[] total = total();
        StringBuilder line = new StringBuilder(String.format(
                Locale.ROOT,
                "P %5.1f  R %5.1f  F1 %5.1f ",
                total[1] == 0 ? 0 : 100.0 * total[2] / total[1],
                total[0] == 0 ? 0 : 100.0 * total[2] / total[0],
                100 * f1()));
        for (String type : TYPES) {
            line.append(String.format(Locale.ROOT, " %s %5.1f", type, 100 * f1(counts.getOrDefault(type, new int[3]))));
        }
        return line.toString();
    }
}

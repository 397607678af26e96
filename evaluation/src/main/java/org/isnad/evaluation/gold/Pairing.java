package org.isnad.evaluation.gold;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;

/**
 * What was found, set against what there is to find: greedily one to one, the most alike first; among equals the first of
 * the gold, then the first of the found.
 *
 * @param pairs in the order in which they were made
 */
record Pairing(List<Pair> pairs) {
    /** Indexes into the gold and into what was found, with how alike the two are. */
    record Pair(int gold, int found, double likeness) {}

    /** How alike one of the gold and one of the found are; comparable within one pairing. */
    interface Likeness {
        double of(int gold, int found);
    }

    Pairing {
        pairs = List.copyOf(pairs);
    }

    static Pairing of(int gold, int found, double least, Likeness likeness) {
        List<Pair> rows = new ArrayList<>();
        for (int i = 0; i < gold; i++) {
            for (int j = 0; j < found; j++) {
                double alike = likeness.of(i, j);
                if (alike >= least) {
                    rows.add(new Pair(i, j, alike));
                }
            }
        }
        // The sort is stable, and the rows stand by gold and then by found.
        rows.sort(Comparator.comparingDouble(Pair::likeness).reversed());
        BitSet usedGold = new BitSet();
        BitSet usedFound = new BitSet();
        List<Pair> pairs = new ArrayList<>();
        for (Pair row : rows) {
            if (!usedGold.get(row.gold()) && !usedFound.get(row.found())) {
                usedGold.set(row.gold());
                usedFound.set(row.found());
                pairs.add(row);
            }
        }
        return new Pairing(pairs);
    }

    BitSet gold() {
        BitSet paired = new BitSet();
        pairs.forEach(pair -> paired.set(pair.gold()));
        return paired;
    }

    BitSet found() {
        BitSet paired = new BitSet();
        pairs.forEach(pair -> paired.set(pair.found()));
        return paired;
    }
}

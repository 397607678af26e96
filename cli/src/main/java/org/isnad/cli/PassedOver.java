package org.isnad.cli;

import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;

/** Counts by kind the records of one input that are no pages, so that nothing is left out in silence. */
final class PassedOver {
    private static final int MOST_KINDS = 8;

    private final Map<String, Integer> kinds = new HashMap<>();
    private int pages;
    private int refused;

    void page() {
        pages++;
    }

    void refused() {
        refused++;
    }

    void record(String kind) {
        kinds.merge(kind, 1, Integer::sum);
    }

    boolean isEmpty() {
        return kinds.isEmpty();
    }

    /** {@code 412 of 1000 records hold no page (request 300, image/png 112), 3 cannot be read}. */
    @Override
    public String toString() {
        int none = kinds.values().stream().mapToInt(Integer::intValue).sum();
        String commonest = kinds.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .limit(MOST_KINDS)
                .map(kind -> kind.getKey() + " " + kind.getValue())
                .collect(Collectors.joining(", "));
        String others = kinds.size() > MOST_KINDS ? ", and " + (kinds.size() - MOST_KINDS) + " other kinds" : "";
        return none + " of " + (none + pages + refused) + " records hold no page (" + commonest + others + ")"
                + (refused == 0 ? "" : ", " + refused + " cannot be read");
    }
}

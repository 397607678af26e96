package org.isnad.server.resources;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.isnad.archive.search.EventFact;
import org.isnad.model.Event;
import org.isnad.model.plover.Ontology;
import org.jspecify.annotations.Nullable;

/**
 * Events that are counted together: how many of which type, their mean score, and the latest reports that tell them. For one
 * thread.
 */
final class EventTally {
    /** How many reports are remembered as evidence. */
    static final int EVIDENCE = 5;

    private record Told(long report, @Nullable LocalDate day) {
        /** The latest first; those of unknown day last. */
        private static final Comparator<Told> LATEST = Comparator.comparing(
                        Told::day, Comparator.nullsFirst(Comparator.<LocalDate>naturalOrder()))
                .thenComparingLong(Told::report)
                .reversed();
    }

    private final Map<Event.Type, Integer> types = new EnumMap<>(Event.Type.class);
    private final List<Told> latest = new ArrayList<>(EVIDENCE + 1);
    private int events;

    void add(EventFact fact) {
        events++;
        types.merge(fact.type(), 1, Integer::sum);
        var told = new Told(fact.report(), fact.published());
        boolean late = latest.size() < EVIDENCE || Told.LATEST.compare(told, latest.getLast()) < 0;
        if (late && !latest.contains(told)) {
            latest.add(told);
            latest.sort(Told.LATEST);
            if (latest.size() > EVIDENCE) {
                latest.removeLast();
            }
        }
    }

    int events() {
        return events;
    }

    /** The mean of the PLOVER scores of the types; of no events 0. */
    double score() {
        double sum = 0;
        for (Map.Entry<Event.Type, Integer> type : types.entrySet()) {
            sum += Ontology.plover().category(type.getKey()).score() * type.getValue();
        }
        return events == 0 ? 0 : Math.round(sum / events * 100) / 100.0;
    }

    /** How many of each type there are. */
    Map<String, Integer> types() {
        Map<String, Integer> named = new TreeMap<>();
        types.forEach((type, count) -> named.put(type.name(), count));
        return named;
    }

    /** The numbers of the latest reports that tell them, the latest first. */
    List<Long> reports() {
        return latest.stream().map(Told::report).toList();
    }
}

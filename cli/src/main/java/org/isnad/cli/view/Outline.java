package org.isnad.cli.view;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.isnad.model.Event;
import org.isnad.model.Figure;
import org.isnad.model.Report;
import org.isnad.model.Span;
import org.isnad.model.Statement;

/**
 * The statements of a report as a numbered outline, in the order in which they are read: those within another one
 * follow it, one level deeper.
 *
 * @param entries every statement of the report once
 */
record Outline(List<Entry> entries) {
    /**
     * A statement with its place.
     *
     * @param number as a reader sees it, {@code 3} or {@code 3.1}
     * @param depth 0 for a statement of the outlet's own text
     */
    record Entry(String number, int depth, Statement statement) {}

    static Outline of(Report report) {
        var ids = new HashSet<String>();
        report.statements().forEach(statement -> ids.add(statement.id()));
        var within = new HashMap<String, List<Statement>>();
        for (Statement statement : report.statements()) {
            String parent = statement.parent() != null && ids.contains(statement.parent()) ? statement.parent() : "";
            within.computeIfAbsent(parent, none -> new ArrayList<>()).add(statement);
        }
        var entries = new ArrayList<Entry>();
        add("", "", 0, within, entries);
        return new Outline(List.copyOf(entries));
    }

    private static void add(
            String parent, String prefix, int depth, Map<String, List<Statement>> within, List<Entry> to) {
        int number = 0;
        for (Statement statement : within.getOrDefault(parent, List.of())) {
            String full = prefix + ++number;
            to.add(new Entry(full, depth, statement));
            add(statement.id(), full + ".", depth + 1, within, to);
        }
    }

    /** The innermost statement that gives the figure; empty where the outlet gives it in its own voice. */
    Optional<Entry> giving(Figure figure) {
        Span span = figure.span();
        return entries.stream()
                .filter(entry -> entry.statement().content().contains(span))
                .min(Comparator.comparingInt(
                        entry -> entry.statement().content().length()));
    }

    /** The statement under whose word an event stands; empty where the outlet tells it in its own voice. */
    Optional<Entry> telling(Event event) {
        return entries.stream()
                .filter(entry -> entry.statement().id().equals(event.statement()))
                .findFirst();
    }
}

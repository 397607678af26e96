package org.isnad.extraction.events.predicates;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.isnad.language.Lexicon;
import org.isnad.model.Event;
import org.jspecify.annotations.Nullable;

/** Reads the predicate files: one of each PLOVER type, and the groups of words that their notes name. */
final class PredicateFile {
    private static final int FIELDS = 7;

    private PredicateFile() {}

    /**
     * One line.
     *
     * @param perfect third person masculine singular, or {@code null} where there is no verb
     * @param imperfect the same, empty where it is left out
     * @param nouns as written, each perhaps with a frame of its own in parentheses
     * @param active participles that name who does it
     * @param passive participles that name whom it is done to
     */
    record Entry(
            Predicate predicate,
            @Nullable String perfect,
            String imperfect,
            List<String> nouns,
            List<String> active,
            List<String> passive) {}

    static List<Entry> readAll() {
        Map<String, List<String>> groups = groups();
        List<Entry> entries = new ArrayList<>();
        for (Event.Type type : Event.Type.values()) {
            String file = type.name().toLowerCase(Locale.ROOT) + ".txt";
            for (List<String> fields : Lexicon.entries(PredicateFile.class, file, FIELDS, FIELDS + 1)) {
                try {
                    entries.add(entry(type, fields, groups));
                } catch (IllegalStateException e) {
                    throw new IllegalStateException(file + ": " + fields + ": " + e.getMessage(), e);
                }
            }
        }
        return entries;
    }

    private static Map<String, List<String>> groups() {
        Map<String, List<String>> groups = new HashMap<>();
        for (List<String> fields : Lexicon.entries(PredicateFile.class, "word-groups.txt", 2)) {
            groups.put(fields.get(0), split(fields.get(1)));
        }
        return groups;
    }

    private static Entry entry(Event.Type type, List<String> fields, Map<String, List<String>> groups) {
        String verb = fields.get(0);
        List<String> nouns = fields.get(2).equals("-") ? List.of() : split(fields.get(2));
        List<String> participles = fields.get(3).equals("-") ? List.of() : split(fields.get(3));
        String name = !verb.equals("-") ? verb : !nouns.isEmpty() ? nouns.get(0) : String.join(" ", participles);
        Predicate predicate = new Predicate(
                name,
                type,
                fields.get(4).equals("-") ? null : fields.get(4),
                Frame.of(fields.get(5)),
                Frame.of(fields.get(6)),
                Notes.of(fields.size() > FIELDS ? fields.get(FIELDS) : "", groups));
        return new Entry(
                predicate,
                verb.equals("-") ? null : verb,
                fields.get(1).equals("-") ? "" : fields.get(1),
                nouns,
                forms(participles, 0),
                forms(participles, 1));
    }

    /** {@code ACTIVE, PASSIVE}, each with further forms after a slash; {@code -} for none. */
    private static List<String> forms(List<String> participles, int which) {
        if (which >= participles.size() || participles.get(which).equals("-")) {
            return List.of();
        }
        return Arrays.stream(participles.get(which).split("/"))
                .map(String::strip)
                .toList();
    }

    private static List<String> split(String list) {
        return Arrays.stream(list.split(",")).map(String::strip).toList();
    }
}

package org.isnad.reading.record;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.isnad.reading.text.Lexicon;

/**
 * Which names the fields of an article go by in a record. Start with {@link #usual()}, which knows those of the common
 * collections and feeds, and add what a collection of your own calls them:
 *
 * <pre>{@code
 * FieldMap map = FieldMap.parse("title=headline,text=body.plain,date=published_at,url=link");
 * }</pre>
 *
 * <p>Names are compared without regard to case; a name with dots leads into objects within the record where it has no
 * field of the whole name. Immutable, safe for many threads.
 *
 * @param names for each field its names, the most telling first
 */
public record FieldMap(Map<String, List<String>> names) {
    /** What a user calls the fields, in the order of their use, and what they are called in {@code fields.tsv}. */
    private static final Map<String, String> FIELDS = Map.of(
            "title", "title",
            "text", "content",
            "date", "published",
            "url", "url",
            "author", "author",
            "outlet", "outlet",
            "section", "section");

    private static final FieldMap USUAL = new FieldMap(read());

    /** The fields that a map may name, in alphabetical order. */
    public static final Set<String> KNOWN = new TreeSet<>(FIELDS.keySet());

    public FieldMap {
        names = Map.copyOf(names);
    }

    /** The names that are common; the data is {@code fields.tsv}. */
    public static FieldMap usual() {
        return USUAL;
    }

    /**
     * The usual names, and before them those of a list {@code FIELD=NAME,…}.
     *
     * @throws IllegalArgumentException if an item is no such pair or names a field that articles do not have, with a
     *     message for whoever wrote it
     */
    public static FieldMap parse(String list) {
        Map<String, List<String>> names = new HashMap<>(USUAL.names);
        for (String item : list.split(",", -1)) {
            int equals = item.indexOf('=');
            String field = equals < 0 ? "" : item.substring(0, equals).strip().toLowerCase(Locale.ROOT);
            String name = item.substring(equals + 1).strip().toLowerCase(Locale.ROOT);
            String known = FIELDS.get(field);
            if (known == null || name.isEmpty()) {
                throw new IllegalArgumentException(
                        "'" + item + "' is no FIELD=NAME, where FIELD is one of " + String.join(", ", KNOWN));
            }
            var first = new ArrayList<>(List.of(name));
            first.addAll(names.getOrDefault(known, List.of()));
            names.put(known, List.copyOf(first));
        }
        return new FieldMap(names);
    }

    /** The names of a field, the most telling first. */
    List<String> namesOf(String field) {
        return names.getOrDefault(field, List.of());
    }

    private static Map<String, List<String>> read() {
        Map<String, List<String>> fields = new HashMap<>();
        Lexicon.entries(FieldMap.class, "fields.tsv", 2)
                .forEach(entry -> fields.put(entry.get(0), List.of(entry.get(1).split("\\|"))));
        return fields;
    }
}

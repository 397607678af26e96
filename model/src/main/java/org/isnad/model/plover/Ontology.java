package org.isnad.model.plover;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.isnad.model.Event;

/**
 * PLOVER 2021: what each event type is, which modes it has, which contexts there are.
 *
 * <p>{@link #plover()} is all there is of it, immutable and safe for many threads. The facts are data, in {@code
 * types.txt}, {@code modes.txt} and {@code contexts.txt} beside this class; {@code docs/plover.md} says where they are
 * from and which are not certain.
 */
public final class Ontology {
    private static final Ontology PLOVER = new Ontology();

    private final Map<Event.Type, Category> categories = new EnumMap<>(Event.Type.class);
    private final Map<Event.Type, Set<String>> modes = new EnumMap<>(Event.Type.class);
    private final Set<String> contexts = new LinkedHashSet<>();

    /**
     * What a type is.
     *
     * @param quad its quad class
     * @param score on Goldstein's scale, -10 to 10
     * @param cameo the two-digit root categories of CAMEO that it replaces
     * @param summary in a few words
     */
    public record Category(QuadClass quad, double score, List<String> cameo, String summary) {
        public Category {
            cameo = List.copyOf(cameo);
        }
    }

    private Ontology() {
        for (String[] row : rows("types.txt", 5)) {
            categories.put(
                    Event.Type.valueOf(row[0]),
                    new Category(
                            QuadClass.of(Integer.parseInt(row[1])),
                            Double.parseDouble(row[2]),
                            Arrays.asList(row[3].split(" ")),
                            row[4]));
        }
        for (String[] row : rows("modes.txt", 2)) {
            modes.put(Event.Type.valueOf(row[0]), new LinkedHashSet<>(Arrays.asList(row[1].split(" "))));
        }
        for (String[] row : rows("contexts.txt", 3)) {
            contexts.add(row[0]);
        }
    }

    public static Ontology plover() {
        return PLOVER;
    }

    /** What a type is. */
    public Category category(Event.Type type) {
        Category category = categories.get(type);
        if (category == null) {
            throw new IllegalStateException("types.txt has no line for " + type);
        }
        return category;
    }

    /** The modes of a type, in lower case; none where PLOVER has none for it. */
    public Set<String> modes(Event.Type type) {
        return Set.copyOf(modes.getOrDefault(type, Set.of()));
    }

    /** The contexts, in lower case. */
    public Set<String> contexts() {
        return Set.copyOf(contexts);
    }

    private static List<String[]> rows(String file, int fields) {
        var stream = Ontology.class.getResourceAsStream(file);
        if (stream == null) {
            throw new IllegalStateException(file + " is missing from this build");
        }
        List<String[]> rows = new ArrayList<>();
        try (var lines = new BufferedReader(new InputStreamReader(stream, UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (!line.isBlank() && !line.startsWith("#")) {
                    String[] row = line.strip().split("\\s*\\|\\s*");
                    if (row.length != fields) {
                        throw new IllegalStateException(file + ": " + fields + " fields wanted: " + line);
                    }
                    rows.add(row);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return rows;
    }
}

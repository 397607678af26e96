package org.isnad.extraction.events.predicates;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.isnad.language.Lexicon;
import org.isnad.language.arabic.ArabicNormalizer;
import org.isnad.language.arabic.VerbForms;
import org.isnad.model.Event;
import org.jspecify.annotations.Nullable;

/**
 * The words that change the status of the event that they govern: {@code يعتزم}, {@code دعا إلى}, {@code نفى}, {@code
 * احتمال}; from {@code governors.txt}. {@link #load()} one and share it; it is immutable.
 */
public final class Governors {
    private final Map<String, Event.Status> verbs = new HashMap<>();
    private final Map<String, Event.Status> nouns = new HashMap<>();
    private final WordTrie<Event.Status> particles = new WordTrie<>();

    private Governors() {}

    /**
     * Reads the data file.
     *
     * @throws IllegalStateException if it is missing or has a line that cannot be read
     */
    public static Governors load() {
        Governors governors = new Governors();
        for (List<String> fields : Lexicon.entries(Governors.class, "governors.txt", 5)) {
            governors.add(fields);
        }
        return governors;
    }

    /** What a verb form makes of an event that it governs, or {@code null} for nothing. */
    public Event.@Nullable Status verb(String key) {
        return verbs.get(key);
    }

    /** What a noun or participle makes of an event that it governs, or {@code null} for nothing. */
    public Event.@Nullable Status noun(String key) {
        return nouns.get(key);
    }

    /**
     * What the particles that end right before a word make of it, or {@code null} for nothing.
     *
     * @param before the keys of the words before it, the nearest first
     */
    public Event.@Nullable Status particles(List<String> before) {
        WordTrie<Event.Status> node = particles;
        Event.Status found = null;
        for (String word : before) {
            node = node.step(word);
            if (node == null) {
                break;
            }
            found = node.values().isEmpty() ? found : node.values().get(0);
        }
        return found;
    }

    private void add(List<String> fields) {
        Event.Status status = Event.Status.valueOf(fields.get(0).toUpperCase(Locale.ROOT));
        if (!fields.get(1).equals("-")) {
            String ahead = fields.get(2).equals("-") ? "" : fields.get(2);
            VerbForms.of(fields.get(1), ahead).forEach((key, form) -> verbs.putIfAbsent(key, status));
        }
        for (String noun : list(fields.get(3))) {
            NounForms.of(noun).get(0).forEach(form -> nouns.putIfAbsent(form, status));
        }
        for (String particle : list(fields.get(4))) {
            List<List<String>> words = Arrays.stream(particle.split("\\s+"))
                    .map(word -> List.of(ArabicNormalizer.key(word)))
                    .toList();
            particles.add(words.reversed(), status);
        }
    }

    private static List<String> list(String field) {
        return field.equals("-")
                ? List.of()
                : Arrays.stream(field.split(",")).map(String::strip).toList();
    }
}

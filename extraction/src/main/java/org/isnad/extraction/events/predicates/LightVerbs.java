package org.isnad.extraction.events.predicates;

import java.util.ArrayList;
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
 * The light verbs of {@code light-verbs.txt}, found by the key of any of their forms or of their verbal noun. {@link
 * #load()} one and share it; it is immutable.
 */
public final class LightVerbs {
    private final Map<String, List<Reading>> verbs = new HashMap<>();
    private final Map<String, List<Reading>> nouns = new HashMap<>();

    private LightVerbs() {}

    /**
     * A form of a light verb.
     *
     * @param verb what it makes of a noun
     * @param form tense and agreement, {@code null} of its verbal noun
     */
    public record Reading(LightVerb verb, VerbForms.@Nullable Form form) {}

    /**
     * Reads the data file.
     *
     * @throws IllegalStateException if it is missing or has a line that cannot be read
     */
    public static LightVerbs load() {
        LightVerbs lexicon = new LightVerbs();
        for (List<String> fields : Lexicon.entries(LightVerbs.class, "light-verbs.txt", 6)) {
            lexicon.add(fields);
        }
        return lexicon;
    }

    /** The readings of a verb form; empty where it is no light verb. */
    public List<Reading> verbs(String key) {
        return verbs.getOrDefault(key, List.of());
    }

    /** The readings of a verbal noun: {@code إجراء مباحثات}. */
    public List<Reading> nouns(String key) {
        return nouns.getOrDefault(key, List.of());
    }

    private void add(List<String> fields) {
        LightVerb.Part subject = LightVerb.Part.valueOf(fields.get(4).toUpperCase(Locale.ROOT));
        Event.Status status = fields.get(5).equals("-")
                ? null
                : Event.Status.valueOf(fields.get(5).toUpperCase(Locale.ROOT));
        for (String joint : fields.get(3).split("\\s+")) {
            LightVerb verb = new LightVerb(Slot.of(joint), subject, status);
            if (!fields.get(0).equals("-")) {
                String ahead = fields.get(1).equals("-") ? "" : fields.get(1);
                VerbForms.of(fields.get(0), ahead).forEach((key, form) -> put(verbs, key, new Reading(verb, form)));
            }
            Arrays.stream(fields.get(2).split(","))
                    .map(String::strip)
                    .filter(noun -> !noun.equals("-"))
                    .map(ArabicNormalizer::key)
                    .forEach(noun -> {
                        put(nouns, noun, new Reading(verb, null));
                        put(nouns, "ال" + noun, new Reading(verb, null));
                    });
        }
    }

    private static void put(Map<String, List<Reading>> map, String key, Reading reading) {
        map.computeIfAbsent(key, none -> new ArrayList<>(1)).add(reading);
    }
}

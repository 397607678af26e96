package org.isnad.extraction.figures;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.isnad.language.Lexicon;
import org.isnad.language.arabic.ArabicNormalizer;
import org.isnad.language.arabic.numbers.Word;
import org.isnad.language.arabic.numbers.Wording;
import org.isnad.model.analysis.GrammaticalNumber;
import org.jspecify.annotations.Nullable;

/** The nouns of {@code counted.txt}: the unit of each, one word or two, and their duals. Immutable. */
final class CountedNouns {
    /** The unit of what has none. */
    static final String THING = "-";

    /** The unit of what is counted but is no figure. */
    static final String NONE = "none";

    static final String PERSON = "person";

    private final Map<String, String> units = new HashMap<>();
    private final Map<String, String> duals = new HashMap<>();
    private final Set<String> plurals = new HashSet<>();

    CountedNouns() {
        for (List<String> entry : Lexicon.entries(CountedNouns.class, "counted.txt", 3)) {
            String unit = entry.get(0);
            for (String singular : forms(entry.get(1))) {
                units.put(singular, unit);
                if (singular.indexOf(' ') < 0 && singular.length() > 2) {
                    addDual(singular, unit);
                }
            }
            for (String plural : forms(entry.get(2))) {
                units.put(plural, unit);
                plurals.add(plural);
            }
        }
    }

    private static List<String> forms(String field) {
        return field.equals("-")
                ? List.of()
                : List.of(field.split(" ")).stream()
                        .map(form -> ArabicNormalizer.key(form.replace('_', ' ')))
                        .toList();
    }

    private void addDual(String singular, String unit) {
        String stem = singular.endsWith("ه") ? singular.substring(0, singular.length() - 1) + "ت" : singular;
        for (String ending : List.of("ان", "ين")) {
            // مدنيين is a plural and a dual: the plural is the commoner by far.
            if (!units.containsKey(stem + ending)) {
                duals.put(stem + ending, unit);
            }
        }
    }

    /** The unit of the noun at a place with its adjective, {@code متر مربع}, or of the noun alone, or {@code null}. */
    @Nullable
    Counted find(Wording wording, int at) {
        Word noun = wording.at(at);
        Word next = wording.at(at + 1);
        for (String key : keys(noun)) {
            for (String adjective : keys(next)) {
                String unit = units.get(key + " " + adjective);
                if (unit != null) {
                    return new Counted(at, at + 2, unit, true);
                }
            }
        }
        for (String key : keys(noun)) {
            String unit = units.get(key);
            if (unit != null) {
                return new Counted(at, at + 1, unit, true);
            }
        }
        return null;
    }

    /** Whether a noun is plural, by its form or as a broken plural that is known. */
    boolean isPlural(Word word) {
        return word.number() == GrammaticalNumber.PLURAL || plurals.contains(word.base());
    }

    /** The unit of a dual, or {@code null} where the word is none that is known. */
    @Nullable
    String dual(Word word) {
        String unit = word.definite() ? null : duals.get(word.key());
        return unit == null || units.containsKey(word.key()) ? null : unit;
    }

    /** As written, without the article, without the accusative alef. */
    private static List<String> keys(Word word) {
        String base = word.base();
        boolean accusative = base.length() > 3 && base.endsWith("ا");
        return accusative ? List.of(word.key(), base, base.substring(0, base.length() - 1)) : List.of(word.key(), base);
    }
}

package org.isnad.extraction.statements;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.isnad.language.arabic.Agreement;
import org.isnad.language.arabic.Agreement.Count;
import org.isnad.language.arabic.Agreement.Gender;
import org.isnad.language.arabic.ArabicNormalizer;
import org.isnad.language.arabic.VerbForms;
import org.isnad.model.Statement.Act;
import org.isnad.model.analysis.Tense;
import org.jspecify.annotations.Nullable;

/** The verbs of {@code verbs.txt} by each of their written forms. */
final class CueLexicon {
    /** What joins a content other than a preposition. */
    static final Set<String> JOINTS = Set.of("ان", "speech", "object", "-");

    private static final CueLexicon ARABIC = new CueLexicon(WordLists.lines("verbs.txt"));

    private final Map<String, Entry> verbs = new HashMap<>();
    private final Map<String, Entry> participles = new HashMap<>();

    /**
     * A written form of a cue.
     *
     * @param cue the entry that it belongs to
     * @param tense of a verb's form; {@code NONE} for a participle
     * @param agreement with its subject
     */
    record Entry(Cue cue, Tense tense, Agreement agreement) {}

    private CueLexicon(List<String> lines) {
        lines.forEach(this::add);
    }

    static CueLexicon arabic() {
        return ARABIC;
    }

    @Nullable
    Entry verb(String key) {
        return verbs.get(key);
    }

    @Nullable
    Entry participle(String key) {
        return participles.get(key);
    }

    private void add(String line) {
        String[] fields = line.split("\\|", -1);
        if (fields.length < 5 || fields.length > 6) {
            throw new IllegalStateException("verbs.txt: five or six fields expected: " + line);
        }
        Set<String> joins = words(fields[4]);
        Set<String> notes = fields.length > 5 ? words(fields[5]) : Set.of();
        Set<String> prepositions = new HashSet<>(joins);
        prepositions.removeAll(JOINTS);
        Act act = Act.valueOf(fields[3].strip().toUpperCase(Locale.ROOT));
        Cue cue = new Cue(
                fields[0].strip(),
                act,
                joins.contains("ان"),
                joins.contains("speech"),
                joins.contains("object"),
                Set.copyOf(prepositions),
                notes.contains("addressee"),
                notes.contains("silent"),
                notes.contains("thanks"),
                notes.contains("figure"),
                notes.contains("weak"),
                Stance.of(act, notes));
        String imperfect = fields[1].strip();
        VerbForms.of(fields[0].strip(), imperfect.equals("-") ? "" : imperfect)
                .forEach((key, form) -> verbs.putIfAbsent(key, new Entry(cue, form.tense(), form.agreement())));
        String participle = fields[2].strip();
        if (!participle.equals("-")) {
            addParticiple(cue, ArabicNormalizer.key(participle));
        }
    }

    /** In the accusative, as a circumstance of the speaker: مؤكدا، مؤكدة، مؤكدين. */
    private void addParticiple(Cue cue, String key) {
        String stem = key.endsWith("ي") ? key.substring(0, key.length() - 1) : key;
        put(cue, key + "ا", Gender.MASCULINE, Count.SINGULAR);
        put(cue, key + "ه", Gender.FEMININE, Count.SINGULAR);
        put(cue, stem + "ين", Gender.MASCULINE, Count.PLURAL);
        put(cue, key + "ات", Gender.FEMININE, Count.PLURAL);
    }

    private void put(Cue cue, String key, Gender gender, Count count) {
        participles.putIfAbsent(key, new Entry(cue, Tense.NONE, new Agreement(gender, count)));
    }

    /** The words of a field; Arabic ones as keys. */
    static Set<String> words(String field) {
        return Arrays.stream(field.strip().split("\\s+"))
                .map(word -> word.matches("\\p{ASCII}+") ? word : ArabicNormalizer.key(word))
                .collect(Collectors.toUnmodifiableSet());
    }
}

package org.isnad.extraction.statements;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.isnad.language.arabic.ArabicNormalizer;
import org.isnad.model.Statement.Act;
import org.jspecify.annotations.Nullable;

/** The nouns of {@code nouns.txt} by each of their written forms. */
final class NounLexicon {
    private static final NounLexicon ARABIC = new NounLexicon(WordLists.lines("nouns.txt"));

    private final Map<String, NounCue> nouns = new HashMap<>();

    private NounLexicon(List<String> lines) {
        lines.forEach(this::add);
    }

    static NounLexicon arabic() {
        return ARABIC;
    }

    @Nullable
    NounCue noun(String key) {
        return nouns.get(key);
    }

    private void add(String line) {
        String[] fields = line.split("\\|", -1);
        if (fields.length < 3 || fields.length > 4) {
            throw new IllegalStateException("nouns.txt: three or four fields expected: " + line);
        }
        String[] forms = fields[0].strip().split("\\s+");
        Set<String> joins = CueLexicon.words(fields[2]);
        Set<String> prepositions = new HashSet<>(joins);
        prepositions.removeAll(CueLexicon.JOINTS);
        Set<String> notes = fields.length > 3 ? CueLexicon.words(fields[3]) : Set.of();
        Act act = Act.valueOf(fields[1].strip().toUpperCase(Locale.ROOT));
        NounCue cue = new NounCue(
                forms[0],
                act,
                joins.contains("ان"),
                joins.contains("speech"),
                joins.contains("object"),
                Set.copyOf(prepositions),
                notes.contains("open") || notes.contains("subject"),
                notes.contains("subject"),
                Stance.of(act, notes));
        for (String form : forms) {
            String key = ArabicNormalizer.key(form);
            put(cue, key);
            if (key.endsWith("ه")) {
                // Before a pronoun the feminine ending is written as a plain ta: دعوة, دعوته.
                put(cue, key.substring(0, key.length() - 1) + "ت");
            }
        }
    }

    private void put(NounCue cue, String key) {
        if (nouns.put(key, cue) != null) {
            throw new IllegalStateException("nouns.txt: twice: " + key);
        }
    }
}

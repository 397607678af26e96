package org.isnad.extraction.figures;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.isnad.language.Lexicon;
import org.isnad.language.arabic.ArabicNormalizer;
import org.isnad.language.arabic.numbers.Word;
import org.isnad.language.arabic.numbers.Wording;
import org.jspecify.annotations.Nullable;

/** The currencies of {@code currencies.txt}, told apart by the adjective after a name that countries share. Immutable. */
final class Currencies {
    private static final String SHARED = "?";

    /** By name, then by adjective; the empty adjective is the plain name. */
    private final Map<String, Map<String, String>> codes = new HashMap<>();

    Currencies() {
        for (List<String> entry : Lexicon.entries(Currencies.class, "currencies.txt", 3)) {
            for (String name : entry.get(1).split(" ")) {
                Map<String, String> byAdjective =
                        codes.computeIfAbsent(ArabicNormalizer.key(name), key -> new HashMap<>());
                for (String adjective : entry.get(2).split(" ")) {
                    byAdjective.put(adjective.equals("-") ? "" : ArabicNormalizer.key(adjective), entry.get(0));
                }
            }
        }
    }

    @Nullable
    Counted find(Wording wording, int at) {
        Word name = wording.at(at);
        Map<String, String> byAdjective = codes.get(name.key());
        if (byAdjective == null) {
            byAdjective = codes.get(name.base());
        }
        if (byAdjective == null) {
            return null;
        }
        Word adjective = wording.at(at + 1);
        boolean last = adjective.key().isEmpty();
        String code = last ? null : byAdjective.get(adjective.key());
        if (code == null && !last) {
            code = byAdjective.get(adjective.base());
        }
        if (code != null) {
            return new Counted(at, at + 2, code.equals(SHARED) ? null : code, true);
        }
        String plain = byAdjective.getOrDefault("", SHARED);
        return new Counted(at, at + 1, plain.equals(SHARED) ? null : plain, true);
    }
}

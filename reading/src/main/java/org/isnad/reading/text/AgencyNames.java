package org.isnad.reading.text;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The names of news agencies and their spellings, from {@code agencies.tsv}.
 *
 * <p>Immutable, safe for many threads.
 */
public final class AgencyNames {
    private static final AgencyNames LEXICON = new AgencyNames();

    private final Map<String, String> names = new HashMap<>();

    private AgencyNames() {
        for (var entry : Lexicon.entries(AgencyNames.class, "agencies.tsv", 2)) {
            for (String spelling : entry.get(1).split("\\|")) {
                String previous = names.put(PhraseKey.of(spelling), entry.get(0));
                if (previous != null && !previous.equals(entry.get(0))) {
                    throw new IllegalStateException("agencies.tsv: " + spelling + " names two agencies");
                }
            }
        }
    }

    public static AgencyNames lexicon() {
        return LEXICON;
    }

    /** The usual name of the agency that is so spelt, or {@code null} if none is. */
    public @Nullable String name(CharSequence spelling) {
        return names.get(PhraseKey.of(spelling));
    }
}

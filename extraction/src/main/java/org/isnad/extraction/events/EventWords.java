package org.isnad.extraction.events;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.isnad.language.Lexicon;
import org.isnad.language.arabic.ArabicNormalizer;

/** The word lists that the rules of this package ask for, from {@code words.txt}, as keys. */
enum EventWords {
    PARTITIVE,
    OF_OFFICE,
    ADVERB,
    AGENT,
    NEGATION,
    FUTURE,
    POSSIBILITY,
    CONDITION,
    PURPOSE,
    AFTER,
    WAS,
    PLACE,
    SIDE,
    TITLE,
    FILLER,
    SPORT;

    private final Set<String> keys = new HashSet<>();

    static {
        for (List<String> entry : Lexicon.entries(EventWords.class, "words.txt", 2)) {
            EventWords list = valueOf(entry.get(0).toUpperCase(Locale.ROOT).replace('-', '_'));
            Arrays.stream(entry.get(1).split("\\s+")).map(ArabicNormalizer::key).forEach(list.keys::add);
        }
    }

    boolean has(String key) {
        return keys.contains(key);
    }
}

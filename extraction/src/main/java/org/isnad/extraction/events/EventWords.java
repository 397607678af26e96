package org.isnad.extraction.events;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.isnad.language.Lexicon;
import org.isnad.language.arabic.ArabicNormalizer;

/** The word lists that the rules of this package ask for, from {@code words.txt}, as keys. */
enum EventWords {
    PARTITIVE,
    ABOUT,
    OF_OFFICE,
    ADVERB,
    REFUSE,
    WITHOUT,
    AGENT,
    NEGATION,
    FUTURE,
    POSSIBILITY,
    CONDITION,
    PURPOSE,
    AFTER,
    WHILE,
    WAS,
    PLACE,
    SIDE,
    TITLE,
    ADDRESS,
    NATURE,
    FILLER,
    BODY,
    UTTERANCE,
    THEN,
    PHASE,
    OCCASION,
    TALKS,
    BOTH,
    MASCULINE_STATE,
    HARM,
    CLAIM,
    ANY_SECTOR,
    KIN,
    TOPIC,
    AUXILIARY,
    FICTION,
    ABSTRACT,
    FLANK,
    UNDERGO,
    REASON,
    POST,
    CONSENT,
    EVERYBODY,
    LABEL,
    PROPOSAL,
    TOWARDS,
    MOVE,
    WHICH,
    ANSWER,
    OFFICE;

    boolean has(String key) {
        return Lists.ALL.getOrDefault(this, Set.of()).contains(key);
    }

    /** The lists, read with the first question. */
    private static final class Lists {
        static final Map<EventWords, Set<String>> ALL = read();

        private static Map<EventWords, Set<String>> read() {
            Map<EventWords, Set<String>> lists = new EnumMap<>(EventWords.class);
            for (List<String> entry : Lexicon.entries(EventWords.class, "words.txt", 2)) {
                EventWords list = valueOf(entry.get(0).toUpperCase(Locale.ROOT).replace('-', '_'));
                Set<String> keys = lists.computeIfAbsent(list, none -> new HashSet<>());
                Arrays.stream(entry.get(1).split("\\s+"))
                        .map(ArabicNormalizer::key)
                        .forEach(keys::add);
            }
            return lists;
        }
    }
}

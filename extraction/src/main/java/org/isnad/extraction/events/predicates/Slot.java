package org.isnad.extraction.events.predicates;

import java.util.Set;
import org.isnad.language.arabic.ArabicNormalizer;

/**
 * A place in a frame that an argument may stand in: {@code subject}, {@code object}, {@code possessor}, or after a
 * preposition.
 *
 * @param kind which of the four
 * @param preposition its key, empty for the others
 */
public record Slot(Kind kind, String preposition) {
    /** The prepositions that frames may name, as keys. */
    public static final Set<String> PREPOSITIONS = Set.of(
            "علي", "ل", "مع", "ب", "من", "في", "ضد", "بين", "تجاه", "الي", "عن", "حول", "حيال", "ازاء", "بحق", "نحو",
            "امام", "لدي", "داخل", "خلف", "وراء", "عند", "لصالح", "بشان", "باتجاه", "قرب", "فوق", "ك", "دون");

    /** What kind of argument a slot takes. */
    public enum Kind {
        SUBJECT,
        OBJECT,
        POSSESSOR,
        PREPOSITION
    }

    static Slot of(String word) {
        return switch (word) {
            case "subject" -> new Slot(Kind.SUBJECT, "");
            case "object" -> new Slot(Kind.OBJECT, "");
            case "possessor" -> new Slot(Kind.POSSESSOR, "");
            default -> {
                String key = ArabicNormalizer.key(word);
                if (!PREPOSITIONS.contains(key)) {
                    throw new IllegalStateException("no slot of a frame: " + word);
                }
                yield new Slot(Kind.PREPOSITION, key);
            }
        };
    }
}

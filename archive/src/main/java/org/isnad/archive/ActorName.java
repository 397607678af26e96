package org.isnad.archive;

import java.util.Locale;
import org.isnad.language.arabic.ArabicNormalizer;
import org.isnad.model.Actor;

/**
 * Who an actor is, as the archive tells actors apart: a name of one kind, in whatever spelling. Namesakes have one name.
 *
 * @param kind what it is
 * @param key the name's words without spelling, one blank between two; empty for a name without letters
 */
public record ActorName(Actor.Kind kind, String key) {
    /** The name that a report gives an actor. */
    public static ActorName of(Actor actor) {
        return new ActorName(actor.kind(), keyOf(actor.name()));
    }

    /** The key under which all spellings of a name meet. */
    public static String keyOf(String name) {
        var key = new StringBuilder(name.length());
        for (String word : name.split("\\s+")) {
            String part = ArabicNormalizer.key(word);
            if (!part.isEmpty()) {
                key.append(key.isEmpty() ? "" : " ").append(part);
            }
        }
        return key.toString();
    }

    /** Kind and key in one line, unlike that of any other: {@code person/سالم الدباغ}. */
    public String term() {
        return kind.name().toLowerCase(Locale.ROOT) + "/" + key;
    }
}

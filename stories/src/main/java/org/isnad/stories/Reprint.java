package org.isnad.stories;

import org.jspecify.annotations.Nullable;

/**
 * Two articles of which one prints the other's text, or both a third one's.
 *
 * @param a the name of the article that came first in the collection
 * @param b the name of the other
 * @param contained the share of the shorter one's words that stand in the longer one in the same order, from 0 to 1;
 *     stock phrases aside
 * @param first the name of the one that was published earlier, or {@code null} where their times do not tell
 */
public record Reprint(
        String a, String b, double contained, @Nullable String first) {
    /** How much of the text is the same. */
    public enum Kind {
        /** Over 85 of a hundred words. */
        COPY,
        /** 50 to 85. */
        EDITED,
        /** Less, but more than chance and common facts explain. */
        PARTIAL
    }

    public Kind kind() {
        if (contained > 0.85) {
            return Kind.COPY;
        }
        return contained >= 0.5 ? Kind.EDITED : Kind.PARTIAL;
    }
}

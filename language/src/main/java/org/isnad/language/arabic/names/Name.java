package org.isnad.language.arabic.names;

import org.isnad.model.analysis.TokenRange;

/**
 * A name found in a sentence: its tokens without clitics, titles and offices, and what it names.
 *
 * @param range its tokens, at least one
 * @param type what it names
 */
public record Name(TokenRange range, Type type) {
    /** What a name names. */
    public enum Type {
        PERSON,
        /** An organisation, or an armed or political group. */
        ORGANISATION,
        /** A country, region, city, sea: anything on a map. */
        PLACE
    }
}

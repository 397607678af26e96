package org.isnad.model.analysis;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A predicate with its arguments: a verb, a participle that acts as one, or the predicate of a verbless sentence.
 *
 * @param range all of its tokens, subordinate clauses included
 * @param predicate the index of the predicate's token
 * @param tense of the predicate
 * @param voice of the predicate
 * @param polarity whether it is negated
 * @param mood how it stands to what happens
 * @param arguments in the order of the text
 * @param parent the index in the sentence's clauses of the clause that this one is part of, or {@code null}
 */
public record Clause(
        TokenRange range,
        int predicate,
        Tense tense,
        Voice voice,
        Polarity polarity,
        Mood mood,
        List<Argument> arguments,
        @Nullable Integer parent) {

    public Clause {
        arguments = List.copyOf(arguments);
    }

    /**
     * What a predicate says something about.
     *
     * @param role its part in the clause
     * @param marker the index of the preposition or subordinator that introduces it, or {@code null}
     * @param range its tokens without the marker
     */
    public record Argument(Role role, @Nullable Integer marker, TokenRange range) {}

    /** The part that an argument has in its clause. */
    public enum Role {
        SUBJECT,
        OBJECT,
        /** Introduced by a preposition. */
        OBLIQUE,
        /** A clause that completes the predicate: {@code أن …}. */
        COMPLEMENT,
        /** Time, manner or circumstance without a preposition. */
        ADVERBIAL
    }
}

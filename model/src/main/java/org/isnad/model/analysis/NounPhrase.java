package org.isnad.model.analysis;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A noun with all that belongs to it: adjectives, possessors, apposition, prepositional phrases and relative clauses.
 *
 * @param range all of its tokens
 * @param core the tokens before the first relative clause or prepositional phrase that modifies the whole
 * @param head the index of its head noun
 * @param possessors the chain of genitives that follow the head, nearest first: in {@code وزير خارجية مصر} two
 * @param apposition the phrase that renames it, {@code الرئيس الروسي} + {@code فلاديمير بوتين}, or {@code null}
 * @param conjuncts where it is a coordination, its members in order; else empty
 */
public record NounPhrase(
        TokenRange range,
        TokenRange core,
        int head,
        List<TokenRange> possessors,
        @Nullable TokenRange apposition,
        List<TokenRange> conjuncts) {

    public NounPhrase {
        possessors = List.copyOf(possessors);
        conjuncts = List.copyOf(conjuncts);
    }
}

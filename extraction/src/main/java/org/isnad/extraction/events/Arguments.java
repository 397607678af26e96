package org.isnad.extraction.events;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.isnad.model.analysis.TokenRange;

/**
 * The arguments of a predicate: each a list of members, since a coordination acts or suffers together.
 *
 * <p>Filled by the readers of this package while they go through a sentence, then only read.
 */
final class Arguments {
    List<TokenRange> subject = List.of();
    List<TokenRange> object = List.of();
    List<TokenRange> possessor = List.of();
    /** After {@code من قبل} and its like. */
    List<TokenRange> agent = List.of();
    /** After {@code بين}. */
    List<TokenRange> between = List.of();
    /** After {@code من جهة}: {@code بين الجيش من جهة والمتمردين من جهة أخرى}. */
    List<TokenRange> otherSide = List.of();
    /** By the key of the preposition, as far as it takes a noun; the first of each stands. */
    final Map<String, List<TokenRange>> obliques = new LinkedHashMap<>();
    /** Noun phrases without a preposition, in order, before they are told apart. */
    final List<List<TokenRange>> free = new ArrayList<>();
    /** Whether a pronoun is attached to the verb, or to a preposition after it. */
    boolean pronounObject;

    boolean pronounOblique;
    /** The preposition of the attached pronoun, empty for none. */
    String pronounPreposition = "";
    /** One past the last token that was read. */
    int end;

    List<TokenRange> oblique(String preposition) {
        return obliques.getOrDefault(preposition, List.of());
    }
}

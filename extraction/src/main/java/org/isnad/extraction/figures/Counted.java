package org.isnad.extraction.figures;

import org.jspecify.annotations.Nullable;

/**
 * What a number counts, in a run of words.
 *
 * @param from the index of its first word, without a preposition
 * @param to one past the index of its last word; the same as {@code from} where only a unit stands there, {@code 5%}
 * @param unit the unit, or {@code null} where it has none
 * @param known whether a lexicon lists it as counted
 */
record Counted(int from, int to, @Nullable String unit, boolean known) {}

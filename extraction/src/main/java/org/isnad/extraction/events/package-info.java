/**
 * What happened: {@link org.isnad.extraction.events.EventFinder} finds the events of an article in PLOVER's types, each
 * with who did it to whom, where, when, whether it happened at all, and under whose word it stands.
 *
 * <p>Which words carry events is data, in the package {@code predicates}. Here are the rules of grammar: how a frame's
 * slots are filled, what governs a trigger, which telling repeats another. They ask the analysis for tokens, phrases and
 * clauses, and go by words and marks where a parse of a long agency sentence errs most.
 */
@NullMarked
package org.isnad.extraction.events;

import org.jspecify.annotations.NullMarked;

/**
 * The words that carry events: {@link org.isnad.extraction.events.predicates.PredicateLexicon} reads the predicates of the
 * sixteen PLOVER types with their frames, the light verbs and the words that change the status of what they govern, all
 * from the data files beside it, and finds them by the keys of tokens. What a predicate's arguments are in a sentence is
 * told in the package above; nothing here looks at a clause.
 */
@NullMarked
package org.isnad.extraction.events.predicates;

import org.jspecify.annotations.NullMarked;

/**
 * What grammar says of an article: {@link org.isnad.model.analysis.Analysis} holds sentences, these hold tokens, noun
 * phrases and clauses.
 *
 * <p>This is all that a rule may see. No parser's tree, tag set or label crosses into this package, so that the analyser
 * behind it can be replaced; an analyser that knows less leaves lists empty and features at {@code NONE}.
 */
@NullMarked
package org.isnad.model.analysis;

import org.jspecify.annotations.NullMarked;

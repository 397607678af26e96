/**
 * The words of Isnad as immutable values: what comes in ({@link org.isnad.model.Page}), what is read
 * ({@link org.isnad.model.Article}), and what is found in it ({@link org.isnad.model.Report} with its statements,
 * events, figures, times, actors and places).
 *
 * <p>Values that were read from text carry the {@link org.isnad.model.Span} of the characters they were read from; what
 * is not known is {@code null}. Nothing here reads, parses or decides: that is the work of the modules that follow.
 * JSON in and out lives in {@link org.isnad.model.json}, the grammar that rules see in
 * {@link org.isnad.model.analysis}.
 */
@NullMarked
package org.isnad.model;

import org.jspecify.annotations.NullMarked;

/**
 * A request and its answer, whatever they are about: parameters and bodies that are checked as they are read
 * ({@link org.isnad.server.exchange.Parameters}, {@link org.isnad.server.exchange.Body}), answers with their entity tags
 * ({@link org.isnad.server.exchange.Answer}), what goes wrong ({@link org.isnad.server.exchange.Problem}), and the list of
 * routes. What is asked for lives in {@code resources}.
 */
@NullMarked
package org.isnad.server.exchange;

import org.jspecify.annotations.NullMarked;

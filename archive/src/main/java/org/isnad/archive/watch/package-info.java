/**
 * Watching: feeds are asked again and again, and what is new in them is fetched, read and stored. Start with
 * {@link org.isnad.archive.watch.Watch}.
 *
 * <p>A round knows no threads and no terminal: the command says how many feeds are visited at a time and waits between
 * rounds. What is remembered from one round to the next, and from one start to the next, is in the store. How a page is
 * fetched, politely, and read, is said elsewhere; here is only when and why.
 */
@NullMarked
package org.isnad.archive.watch;

import org.jspecify.annotations.NullMarked;

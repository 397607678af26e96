/**
 * What the server does beside answering: it keeps the search index in step with the store and tells of new reports
 * ({@link org.isnad.server.work.Following}), reads articles on a few threads of its own
 * ({@link org.isnad.server.work.ReadingDesk}), and remembers comparisons ({@link org.isnad.server.work.Comparisons}).
 * Nothing here knows a request but for the problem that it ends with where there is too much to do.
 */
@NullMarked
package org.isnad.server.work;

import org.jspecify.annotations.NullMarked;

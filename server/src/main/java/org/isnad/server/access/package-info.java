/**
 * Who may do what, and how much of it: callers and their roles ({@link org.isnad.server.access.Access}), where a request
 * may come from ({@link org.isnad.server.access.RequestOrigin}), and how many may come
 * ({@link org.isnad.server.access.RequestBudget}). Nothing here knows a route or a web framework; what it needs of a
 * request it is handed as text.
 */
@NullMarked
package org.isnad.server.access;

import org.jspecify.annotations.NullMarked;

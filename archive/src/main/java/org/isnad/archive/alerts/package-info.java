/**
 * Saved searches that are run on each new report, and the delivery of what they find: to a file, a feed, a webhook or a
 * mailbox. Start with {@link org.isnad.archive.alerts.AlertRun}; {@code docs/search.md} tells users about it.
 *
 * <p>What a search finds is put down in the store together with how far it was run, in one transaction; deliveries are made
 * from there. So nothing is missed and nothing found twice, whenever the process is stopped. How a query is read and what
 * it matches is {@code search}'s to say; here it is asked of a few reports in memory instead of the whole index.
 */
@NullMarked
package org.isnad.archive.alerts;

import org.jspecify.annotations.NullMarked;

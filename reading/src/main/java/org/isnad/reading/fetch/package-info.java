/**
 * Addresses to pages: fetches what a user names from the web, politely and within bounds, and is not to be led into the
 * private network. What is sent to an address, a notice to a webhook, goes the same guarded way.
 */
@NullMarked
package org.isnad.reading.fetch;

import org.jspecify.annotations.NullMarked;

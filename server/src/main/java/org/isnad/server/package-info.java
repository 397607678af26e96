/**
 * Isnad over HTTP: what the archive holds and what is read on demand, as JSON for programs ({@code openapi.yaml} beside
 * this package says what is answered to what), and the pages for people that ask it. Start with
 * {@link org.isnad.server.IsnadServer}.
 *
 * <p>Here lives what concerns the wire: routes, parameters, status codes, who may do what, how much at a time. Reading,
 * searching, comparing and storing live in the modules before this one, and nothing here decides what an article says.
 */
@NullMarked
package org.isnad.server;

import org.jspecify.annotations.NullMarked;

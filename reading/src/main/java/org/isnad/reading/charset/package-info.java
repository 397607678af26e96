/**
 * Bytes to characters: finds the character set of a page from its byte order mark, its bytes, what the server and the
 * markup declare, and at last by detection, and decodes it, mending text in which two character sets are mixed.
 *
 * <p>What kind of document the characters hold is not decided here.
 */
@NullMarked
package org.isnad.reading.charset;

import org.jspecify.annotations.NullMarked;

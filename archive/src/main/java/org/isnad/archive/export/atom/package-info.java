/** Reports as an Atom feed (RFC 4287), for feed readers: an entry for each article, with who says what in it. */
@NullMarked
package org.isnad.archive.export.atom;

import org.jspecify.annotations.NullMarked;

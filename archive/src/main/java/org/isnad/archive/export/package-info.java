/**
 * Reports in other programs' formats. Start with {@link org.isnad.archive.export.ExportFormat}; {@code docs/exports.md}
 * says for each format what maps to what, and what is left out and why. A package beneath holds one format, or what
 * several share ({@code writing}, {@code table}). Every format is written as a stream: nothing of a report is kept once it
 * was written, but by the comparison of stories, which needs all of them.
 */
@NullMarked
package org.isnad.archive.export;

import org.jspecify.annotations.NullMarked;

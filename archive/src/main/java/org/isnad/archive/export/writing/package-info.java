/**
 * What every format of export needs: the {@link org.isnad.archive.export.writing.Export} that reports are handed to, the
 * parts of a report with what they refer to, texts without characters that a format cannot hold, and names for things
 * that are the same in every run. No format's own words live here.
 */
@NullMarked
package org.isnad.archive.export.writing;

import org.jspecify.annotations.NullMarked;

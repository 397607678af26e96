/**
 * Analysis to report: runs the finders of statements, figures, events and mentions and joins what they find. Knows no
 * HTML and no parser.
 */
@NullMarked
package org.isnad.extraction;

import org.jspecify.annotations.NullMarked;

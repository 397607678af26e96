/**
 * The command {@code isnad}. Standard output carries results, standard error progress and problems.
 */
@NullMarked
package org.isnad.cli;

import org.jspecify.annotations.NullMarked;

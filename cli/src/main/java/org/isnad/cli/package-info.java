/**
 * The command {@code isnad}: arguments, inputs, threads, exit codes and problems, one class a command. Standard output
 * carries results, standard error progress and problems; the exit code is 0 when all went well, 1 when some input
 * failed, 2 for wrong usage.
 *
 * <p>Start at {@link org.isnad.cli.IsnadCommand}, which knows all commands. How a report looks on a terminal or in a
 * browser is decided in {@link org.isnad.cli.view}; how a page is read, behind {@link org.isnad.pipeline.Isnad}. This
 * is the only package that starts threads: all that it calls is safe for them and starts none.
 */
@NullMarked
package org.isnad.cli;

import org.jspecify.annotations.NullMarked;

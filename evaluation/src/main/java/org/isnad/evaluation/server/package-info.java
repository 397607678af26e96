/**
 * How fast the server answers with a large archive and several clients at a time. Everything happens within one process and
 * on loopback; nothing is asked of any other machine.
 */
@NullMarked
package org.isnad.evaluation.server;

import org.jspecify.annotations.NullMarked;

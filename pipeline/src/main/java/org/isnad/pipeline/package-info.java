/**
 * The public face of Isnad: page to report in one call.
 */
@NullMarked
package org.isnad.pipeline;

import org.jspecify.annotations.NullMarked;

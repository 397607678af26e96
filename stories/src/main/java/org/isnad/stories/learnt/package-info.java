/**
 * Weights that were learnt from labelled articles, as the data files beside the classes that use them hold them. How they
 * are learnt stands in {@code evaluation}; nothing here learns.
 */
@NullMarked
package org.isnad.stories.learnt;

import org.jspecify.annotations.NullMarked;

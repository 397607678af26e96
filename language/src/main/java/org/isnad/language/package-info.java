/**
 * Article to analysis: the {@link org.isnad.language.Analyzer} interface. What is particular to one language lives in a
 * package named by it.
 */
@NullMarked
package org.isnad.language;

import org.jspecify.annotations.NullMarked;

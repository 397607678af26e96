/**
 * What PLOVER 2021 says of its event types beside their names: quad class, score, modes, contexts and the categories of
 * CAMEO that they replace, as data beside {@link org.isnad.model.plover.Ontology}. What a word of Arabic means in it is
 * told in the extraction module.
 */
@NullMarked
package org.isnad.model.plover;

import org.jspecify.annotations.NullMarked;

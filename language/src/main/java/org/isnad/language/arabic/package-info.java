/**
 * Arabic: normalisation, sentences, clitics and the parse behind {@link org.isnad.language.Analyzer}. No rule about
 * attribution or events lives here.
 */
@NullMarked
package org.isnad.language.arabic;

import org.jspecify.annotations.NullMarked;

/**
 * Stanford CoreNLP behind {@link org.isnad.language.Analyzer}: its Arabic segmenter, tagger and shift-reduce parser, and
 * the translation of its tags and trees into the words of {@link org.isnad.model.analysis}.
 *
 * <p>Nothing outside this package sees a CoreNLP type. Whoever brings another Arabic analyser puts it beside this one.
 */
@NullMarked
package org.isnad.language.arabic.corenlp;

import org.jspecify.annotations.NullMarked;

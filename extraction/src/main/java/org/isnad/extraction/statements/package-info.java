/**
 * Who says what, through whom: finds the {@link org.isnad.model.Statement}s of an article.
 *
 * <p>A cue ({@link Cue} for verbs, {@link NounCue} for nouns) is found by lexicon, its content by the word that joins it
 * and by punctuation, its source in the words between; what stands around (a transmitter, {@code وفقا لـ}, {@code نقلا عن})
 * lengthens the chain. {@link FactualityReader} says how certain the speaker is of the content, {@link Confidence} how
 * sure Isnad is of the statement. The definition of a statement is the project's annotation guidelines. Lexicons lie
 * beside these classes as text files. Nothing here knows a parser; all is said in the words of
 * {@link org.isnad.model.analysis}.
 */
@NullMarked
package org.isnad.extraction.statements;

import org.jspecify.annotations.NullMarked;

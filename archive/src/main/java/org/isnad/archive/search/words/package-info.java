/**
 * Words as the index knows them: a word of a text is kept under every form that a reader may look for it by, without its
 * clitics and in every spelling, all at the place where it stands. No grammar is asked: this must take microseconds, and
 * where the letters alone do not tell whether a clitic stands there, the word is found both ways.
 */
@NullMarked
package org.isnad.archive.search.words;

import org.jspecify.annotations.NullMarked;

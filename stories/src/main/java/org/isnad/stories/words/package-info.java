/**
 * Articles as numbered words: what reprints are searched by and stories are compared by. A text becomes a row of numbers,
 * one for each normalised word; a vocabulary knows which word each is, which words are forms of one, and in how many
 * articles each was seen, so that rare words count for more than common ones. The stock phrases of officials and their
 * titles, which prove nothing, are known from a lexicon. Nothing here knows what a story is.
 */
@NullMarked
package org.isnad.stories.words;

import org.jspecify.annotations.NullMarked;

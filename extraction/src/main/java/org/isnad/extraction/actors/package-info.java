/**
 * Who an article speaks of: names joined into actors, each with one id, its kind, its country, its PLOVER sector and the
 * office that the text gives it.
 *
 * <p>{@link org.isnad.extraction.actors.ActorFinder} finds those that are named;
 * {@link org.isnad.extraction.actors.ActorIndex} then tells statements and events which actor a noun phrase means, and
 * makes one of a phrase without a name ({@code مسؤول أمريكي}). Nothing is known of any person but what the article says:
 * there is no list of leaders here and there must never be one. Which words are names is decided in
 * {@code org.isnad.language.arabic.names}.
 */
@NullMarked
package org.isnad.extraction.actors;

import org.jspecify.annotations.NullMarked;

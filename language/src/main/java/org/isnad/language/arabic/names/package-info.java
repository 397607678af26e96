/**
 * Names in Arabic text: which words name a person, an organisation or a place, and what the lexicons know of countries,
 * places and long-lived organisations.
 *
 * <p>Start with {@link org.isnad.language.arabic.names.NameRecognizer}: it takes a sentence and gives the names in it.
 * Three ways to recognise stand beside each other, rules, gazetteer and a statistical model, and a fourth joins them.
 * The lexicons are plain files beside this package's classes, for a linguist to read and add to.
 *
 * <p>Which names belong to one actor, its country and office are found in {@code org.isnad.extraction.actors}, not here.
 */
@NullMarked
package org.isnad.language.arabic.names;

import org.jspecify.annotations.NullMarked;

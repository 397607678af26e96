package org.isnad.reading.html;

import org.isnad.model.Omission;

/**
 * What an element's name, role, class or identifier says about its content.
 *
 * @param reason why the content is no part of an article
 * @param clue the element and the word that say so
 * @param sure whether it is left out even where it holds much of the page's text
 */
record Mark(Omission.Reason reason, String clue, boolean sure) {}

/**
 * Web page to article: finds the main text and the metadata in markup, and notes what it leaves out and why.
 *
 * <p>No rule here names a site: what a page is made of is told by its structure, by the words that authors of templates
 * use for classes and identifiers all over the web, and by the density of its text.
 */
@NullMarked
package org.isnad.reading.html;

import org.jspecify.annotations.NullMarked;

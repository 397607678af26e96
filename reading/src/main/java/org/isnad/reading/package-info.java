/**
 * Page to article: decides what the bytes are and gives their clean text with its metadata. Knows no grammar.
 */
@NullMarked
package org.isnad.reading;

import org.jspecify.annotations.NullMarked;

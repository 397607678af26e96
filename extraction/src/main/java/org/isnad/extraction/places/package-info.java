/**
 * Where an article's events lie: each name of a place with the country it is in and its coordinates, read from the
 * gazetteer of {@code org.isnad.language.arabic.names} and from what the text says beside the name. Where an event
 * happened is for the events to decide, not for this package.
 */
@NullMarked
package org.isnad.extraction.places;

import org.jspecify.annotations.NullMarked;

/**
 * Who stands behind a text: the outlet under its one name, the agency that it credits, and how many independent sources of
 * text a story has. Outlets under several names are a table, {@code outlets.txt}; agencies are those that reading knows.
 */
@NullMarked
package org.isnad.stories.origins;

import org.jspecify.annotations.NullMarked;

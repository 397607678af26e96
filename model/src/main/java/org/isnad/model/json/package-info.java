/**
 * JSON in and out: the documents of {@code docs/schema}. The only place that knows how a value is written.
 */
@NullMarked
package org.isnad.model.json;

import org.jspecify.annotations.NullMarked;

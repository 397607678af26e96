/**
 * JSON in and out: the documents {@code isnad/report/1} and {@code isnad/article/1}. Start with
 * {@link org.isnad.model.json.JsonWriter} and {@link org.isnad.model.json.JsonReader}.
 *
 * <p>This is the only place that knows how a value is written: one class for each part of a document holds its members,
 * both ways. What a document may hold is said a second time, for other programs, in {@code report-1.schema.json} and
 * {@code article-1.schema.json} beside these classes (JSON Schema, draft 2020-12); a test holds the two equal. Nothing
 * here decides what a value means, and nothing here reads files or the network.
 */
@NullMarked
package org.isnad.model.json;

import org.jspecify.annotations.NullMarked;

/**
 * Reports as linked data in JSON-LD 1.1: articles and claims in the words of schema.org, the places that show them as Web
 * Annotations, the chains of sources in PROV-O. The context stands in the document: nobody has to fetch one.
 */
@NullMarked
package org.isnad.archive.export.jsonld;

import org.jspecify.annotations.NullMarked;

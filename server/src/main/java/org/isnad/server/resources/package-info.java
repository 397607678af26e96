/**
 * What can be asked for, a class a kind of thing, each with its routes as {@code openapi.yaml} describes them. A resource
 * reads parameters, asks the archive, and answers; whatever it decides concerns the wire and no article.
 */
@NullMarked
package org.isnad.server.resources;

import org.jspecify.annotations.NullMarked;

/**
 * Which articles tell one story. An index finds for each article the few that share its telling words, learnt weights say
 * how likely two tell the same story, and articles are joined as long as the likelihoods agree. Works online: what is
 * known of older articles stays, and only the articles that a new one is tied to are joined anew. Nothing here asks who
 * copied whom.
 */
@NullMarked
package org.isnad.stories.clusters;

import org.jspecify.annotations.NullMarked;

/**
 * Reports as entities of FollowTheMoney, the model of Aleph and OpenSanctions: a line of JSON each, as their tools import
 * them.
 */
@NullMarked
package org.isnad.archive.export.followthemoney;

import org.jspecify.annotations.NullMarked;

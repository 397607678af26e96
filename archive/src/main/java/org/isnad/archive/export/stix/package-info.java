/**
 * Reports as a STIX 2.1 bundle, for platforms of threat intelligence: what was reported about whom, and by whom, without
 * taking a side on whether it is so.
 */
@NullMarked
package org.isnad.archive.export.stix;

import org.jspecify.annotations.NullMarked;

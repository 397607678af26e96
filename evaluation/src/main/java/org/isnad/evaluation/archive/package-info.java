/** How the archive grows: its size, and the time that adding and searching take, at 1,000 to 30,000 reports. */
@NullMarked
package org.isnad.evaluation.archive;

import org.jspecify.annotations.NullMarked;

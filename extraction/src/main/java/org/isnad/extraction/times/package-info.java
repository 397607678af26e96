/**
 * When things are said to happen: {@link org.isnad.extraction.times.TimeFinder} finds the time expressions of an article
 * and resolves them to days, with the tense of the clause that each stands in. How Arabic words name times is told in
 * the language module; which event a time belongs to, where events are found.
 */
@NullMarked
package org.isnad.extraction.times;

import org.jspecify.annotations.NullMarked;

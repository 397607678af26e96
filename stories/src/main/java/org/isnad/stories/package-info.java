/**
 * Stories: which articles, from any outlet, report one happening, which of them print one another's text, and how many
 * independent origins of text stand behind a story. Start with {@link org.isnad.stories.StoryFinder}.
 *
 * <p>It works on articles as they come from reading, without any grammar, so that a day of a country's press takes
 * seconds. Everything is in memory and for one thread; whoever keeps stories keeps what comes out. Nothing here knows
 * databases, pages or terminals.
 */
@NullMarked
package org.isnad.stories;

import org.jspecify.annotations.NullMarked;

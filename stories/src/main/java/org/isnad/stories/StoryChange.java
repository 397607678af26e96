package org.isnad.stories;

/** Something that later articles changed in stories that were there before. */
public sealed interface StoryChange {
    /** The story that was there before. */
    String story();

    /**
     * It turned out to be another one; its articles are there now.
     *
     * @param story the id that is no more
     * @param into the id that goes on
     */
    record Merged(String story, String into) implements StoryChange {}

    /**
     * Some of its articles turned out to tell another story.
     *
     * @param story the id that goes on
     * @param off the id of the new story, or of the one that they went to
     */
    record Split(String story, String off) implements StoryChange {}
}

package org.isnad.archive.store;

/**
 * What became of a report that was handed to the store.
 *
 * @param number the number that it is stored under, or that of the same one that was there before
 * @param version which version of the article at its address it is, from 1
 * @param news what was new about it
 */
public record Saved(long number, int version, News news) {
    /** What a stored report brought. */
    public enum News {
        /** An article that was not there before, at an address that was not there either, or without one. */
        ARTICLE,
        /** A new text at an address that was known: the article was edited. */
        VERSION,
        /** Another analyser's reading of an article that was there. */
        READING,
        /** Another address of an article that was there, and read by this analyser. */
        ADDRESS,
        /** A text that its address had before stands there again: an edit was taken back. */
        RETURN,
        /** Nothing: all of it was there. */
        NONE
    }

    /** Whether a report was stored. */
    public boolean isReport() {
        return switch (news) {
            case ARTICLE, VERSION, READING -> true;
            case ADDRESS, RETURN, NONE -> false;
        };
    }
}

package org.isnad.model;

/**
 * A part of a page that was left out of the article, so that nothing is lost in silence.
 *
 * @param reason why, one of the few that the reader knows
 * @param clue what gave it away: an element with its class, a phrase of a lexicon
 * @param excerpt the first words of what was left out
 * @param length how many characters were left out
 */
public record Omission(Reason reason, String clue, String excerpt, int length) {
    /** Why a part of a page does not belong to its article. */
    public enum Reason {
        /** Menus, page headers and footers, breadcrumbs. */
        NAVIGATION,
        /** Advertising and its labels. */
        ADVERTISEMENT,
        /** Share, follow and print buttons. */
        SHARING,
        /** Links to other articles and plugs for them. */
        RELATED,
        /** Readers' comments and the form to write one. */
        COMMENTS,
        /** Subscription, newsletter and registration boxes. */
        SUBSCRIPTION,
        /** Cookie and consent notices. */
        CONSENT,
        /** The text under or beside a picture, video or table of data. */
        CAPTION,
        /** Title, byline, date or tags standing in the text: read as metadata instead. */
        METADATA,
        /** A note on the author at the end of the text. */
        ABOUT_AUTHOR,
        /** The text of a program. */
        CODE,
        /** Not shown to a reader of the page. */
        HIDDEN,
        /** Outside the part of the page that was found to be the article. */
        OUTSIDE,
        /** More than the reader accepts. */
        TOO_LONG
    }
}

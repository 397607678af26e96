package org.isnad.reading;

import org.isnad.model.Page;
import org.isnad.model.UnreadableException;

/**
 * How much a reader takes on before it refuses, so that one hostile or mistaken input cannot stop the rest.
 *
 * @param pageBytes the largest page, in bytes after decompression
 * @param textLength the longest text of one article, in UTF-16 code units
 */
public record Limits(int pageBytes, int textLength) {
    /** 32 MiB a page, 4 million characters an article: ten times the largest that the press has been seen to serve. */
    public static final Limits DEFAULT = new Limits(32 << 20, 4_000_000);

    /** Refuses a page that is too large. */
    public void check(Page page) throws UnreadableException {
        if (page.bytes().length > pageBytes) {
            throw new UnreadableException(
                    page.given().input(),
                    "is too large: " + (page.bytes().length >> 20) + " MiB, at most " + (pageBytes >> 20)
                            + " are read");
        }
    }

    /** Refuses a text that is too long for one article. */
    public void check(String input, String text) throws UnreadableException {
        if (text.length() > textLength) {
            throw new UnreadableException(
                    input,
                    "is too long for one article: " + text.length() + " characters, at most " + textLength
                            + " are read");
        }
    }

    /** The refusal of an input of too many bytes. */
    public UnreadableException tooLarge(String input) {
        return new UnreadableException(input, "is larger than " + (pageBytes >> 20) + " MiB, so not a news page");
    }
}

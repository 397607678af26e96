package org.isnad.reading.html;

import org.jsoup.nodes.Entities;
import org.jspecify.annotations.Nullable;

/**
 * The text of an article as a page's JSON-LD repeats it in {@code articleBody}: for pages whose own text a script would
 * put in, or of which only a teaser was found. It knows no headings, and some outlets cut it, so the page goes first.
 */
final class LinkedBody {
    private static final int SHORTEST = 200;
    private static final int TEASER = 3;

    private LinkedBody() {}

    /**
     * The text of JSON-LD where it is to stand for the one that was found in the page; else {@code null}. That is where
     * the page has none, and where it is whole and several times as long.
     */
    static @Nullable HtmlFragment inPlaceOf(String found, LinkedData data) {
        String body = data.text("articleBody");
        if (body == null || body.length() < SHORTEST) {
            return null;
        }
        boolean missing = found.isBlank();
        boolean teaser = !isCut(body) && body.length() > (long) found.length() * TEASER;
        return missing || teaser ? HtmlFragment.read(HtmlFragment.isMarkup(body) ? body : paragraphs(body)) : null;
    }

    /** Whether a text breaks off: with dots, or within a sentence. */
    private static boolean isCut(String body) {
        String end = body.strip();
        return end.endsWith("...")
                || end.endsWith("…")
                || end.endsWith("[...]")
                || end.endsWith("[…]")
                || ".!?؟۔。\"”»)'’".indexOf(end.charAt(end.length() - 1)) < 0;
    }

    private static String paragraphs(String body) {
        var html = new StringBuilder(body.length() + 100);
        body.lines()
                .filter(line -> !line.isBlank())
                .forEach(
                        line -> html.append("<p>").append(Entities.escape(line)).append("</p>"));
        return html.toString();
    }
}

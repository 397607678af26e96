package org.isnad.model.json;

import java.util.ArrayList;
import java.util.List;
import org.isnad.model.Span;
import org.isnad.model.UnreadableException;
import org.jspecify.annotations.Nullable;

/**
 * The spans of a document that is being read, held against the article's text. What comes before the text is kept until
 * the text is known, since the members of a document may stand in any order.
 */
final class Evidence {
    private record Quote(String path, Span span, @Nullable String text) {}

    private final List<Quote> early = new ArrayList<>();
    private @Nullable String article;

    /** Says what the spans count in, once. */
    void countsIn(String text, Cursor in) throws UnreadableException {
        article = text;
        for (Quote quote : early) {
            check(quote, text, in);
        }
        early.clear();
    }

    /** Holds the span of the object that the cursor has just read to the text that it claims, if it claims one. */
    void quote(Span span, @Nullable String text, Cursor in) throws UnreadableException {
        String whole = article;
        if (whole == null) {
            early.add(new Quote(in.path(), span, text));
        } else if (!stands(span, text, whole)) {
            check(new Quote(in.path(), span, text), whole, in);
        }
    }

    private static boolean stands(Span span, @Nullable String text, String whole) {
        return span.end() <= whole.length()
                && (text == null || (text.length() == span.length() && whole.startsWith(text, span.start())));
    }

    private static void check(Quote quote, String whole, Cursor in) throws UnreadableException {
        Span span = quote.span();
        String place = "[" + span.start() + ", " + span.end() + ")";
        if (span.end() > whole.length()) {
            throw in.wrongAt(quote.path(), place + " ends after the article's text of " + whole.length());
        }
        if (!stands(span, quote.text(), whole)) {
            throw in.wrongAt(
                    quote.path(),
                    "text is " + Cursor.quoted(String.valueOf(quote.text())) + ", but the article has "
                            + Cursor.quoted(span.of(whole)) + " at " + place);
        }
    }
}

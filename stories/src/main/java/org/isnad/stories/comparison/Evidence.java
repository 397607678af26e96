package org.isnad.stories.comparison;

import java.util.List;
import org.isnad.model.Span;
import org.isnad.model.Statement.Act;
import org.jspecify.annotations.Nullable;

/**
 * A place in an article where something is said.
 *
 * @param input the article's input
 * @param statement the id of the statement, or {@code null} where the outlet tells it in its own voice
 * @param event the id of the event that makes the outlet's own words a claim, or {@code null}
 * @param act what the speaker does, or {@code null} in the outlet's own voice
 * @param chain the sources as they stand in the text, the transmitter nearest to the reader first
 * @param cue the words that show the attribution, or {@code null}
 * @param said the words that were said, or the part of them that the claim is about
 */
public record Evidence(
        String input,
        @Nullable String statement,
        @Nullable String event,
        @Nullable Act act,
        List<Quotation> chain,
        @Nullable Quotation cue,
        Quotation said) {

    public Evidence {
        chain = List.copyOf(chain);
    }

    /**
     * Characters of an article.
     *
     * @param span where they stand
     * @param text what they are
     */
    public record Quotation(Span span, String text) {
        static Quotation of(Span span, String article) {
            return new Quotation(span, span.of(article));
        }
    }
}

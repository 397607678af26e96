package org.isnad.evaluation.speed;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.isnad.model.Given;
import org.isnad.model.Page;
import org.jspecify.annotations.Nullable;

/**
 * An article of a corpus.
 *
 * @param input its name, {@code 2015-07-31.json#12}
 * @param published its day, or {@code null}
 * @param content its text, without mark-up
 */
public record CorpusArticle(String input, @Nullable LocalDate published, String content) {
    /** The article as Isnad takes it in. */
    public Page page() {
        return Page.of(URI.create("corpus:" + input.replace('#', '/')), content.getBytes(StandardCharsets.UTF_8))
                .withMediaType("text/plain")
                .withCharset("UTF-8")
                .withGiven(Given.named(input).withPublished(published));
    }

    /** How many words it has: runs of characters between white space. */
    public int words() {
        int words = 0;
        boolean within = false;
        for (int at = 0; at < content.length(); at++) {
            boolean white = Character.isWhitespace(content.charAt(at));
            if (!white && !within) {
                words++;
            }
            within = !white;
        }
        return words;
    }
}

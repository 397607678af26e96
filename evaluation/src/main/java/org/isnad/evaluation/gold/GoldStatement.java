package org.isnad.evaluation.gold;

import java.util.List;
import org.isnad.model.Span;
import org.jspecify.annotations.Nullable;

/**
 * A statement that a careful reader found.
 *
 * @param sources the sources that the sentence names, in the order of transmission
 * @param implicit the fullest earlier mention of a speaker whom the sentence does not name, or {@code null} where it names
 *     the speaker or the text never does
 * @param cue the words that show the attribution, for listings; empty where there are none
 * @param content what is attributed
 * @param form in lower case, {@code direct}
 * @param act in lower case, {@code assert}
 */
public record GoldStatement(
        List<Span> sources, @Nullable String implicit, String cue, Span content, String form, String act) {
    public GoldStatement {
        sources = List.copyOf(sources);
    }

    /** Whether the text never says who speaks. */
    public boolean isOfUnknownSpeaker() {
        return sources.isEmpty() && implicit == null;
    }
}

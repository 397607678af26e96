package org.isnad.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A stretch of text that the writer hands to someone else: quoted, reported, assessed, denied, promised, demanded, or
 * said to have gone unmentioned.
 *
 * @param id unique in its report, {@code s1}
 * @param parent the id of the statement within which this one is reported, or {@code null}
 * @param chain all sources, the transmitter nearest to the reader first, the speaker last; empty where the text never
 *     says
 * @param implicit whether the speaker is not named in the sentence but resolved to an earlier mention
 * @param cue the words that show the attribution, or {@code null} where only quotation marks do
 * @param content the smallest stretch that holds all of what is attributed
 * @param form how it is given
 * @param act what the speaker does with it
 * @param factuality how certain the speaker presents it and whether as so or as not so, or {@code null} where that was not
 *     looked for
 * @param confidence the estimated probability, 0 to 1, that content and speaker are both right
 */
public record Statement(
        String id,
        @Nullable String parent,
        List<Link> chain,
        boolean implicit,
        @Nullable Span cue,
        Span content,
        Form form,
        Act act,
        @Nullable Factuality factuality,
        double confidence) {

    public Statement {
        chain = List.copyOf(chain);
    }

    /** A statement whose factuality was not looked for. */
    public Statement(
            String id,
            @Nullable String parent,
            List<Link> chain,
            boolean implicit,
            @Nullable Span cue,
            Span content,
            Form form,
            Act act,
            double confidence) {
        this(id, parent, chain, implicit, cue, content, form, act, null, confidence);
    }

    /** The same statement with other sources. */
    public Statement withChain(List<Link> newChain) {
        return new Statement(id, parent, newChain, implicit, cue, content, form, act, factuality, confidence);
    }

    /**
     * One source in a chain.
     *
     * @param span the whole noun phrase that names it
     * @param actor the id of the actor that it resolves to, or {@code null}
     */
    public record Link(Span span, @Nullable String actor) {}

    /** How a statement's content is given. */
    public enum Form {
        /** In the speaker's own words: inside quotation marks or after a colon. */
        DIRECT,
        /** Told by the writer. */
        INDIRECT,
        /** Told by the writer, partly quoted. */
        MIXED
    }

    /** What a speaker does with a statement's content. */
    public enum Act {
        ASSERT,
        DENY,
        /** Believes, expects, estimates. */
        ASSESS,
        /** Promises, threatens, announces an act of its own. */
        COMMIT,
        /** Asks, calls for, demands. */
        REQUEST,
        /** Praises, condemns, thanks, congratulates. */
        EVALUATE,
        /** Is said to be silent on it. */
        NOT_MENTIONED
    }
}

package org.isnad.model.analysis;

import java.util.List;
import org.isnad.model.Span;

/**
 * One sentence: its tokens, and the noun phrases and clauses over them.
 *
 * @param span from the first token's start to the last one's end
 * @param passage the index of the passage of the article that it stands in
 * @param tokens in order; a token's {@link Token#index()} is its place here
 * @param nounPhrases the largest noun phrases and those within them, by start, the longer first
 * @param clauses by start, the longer first
 */
public record Sentence(Span span, int passage, List<Token> tokens, List<NounPhrase> nounPhrases, List<Clause> clauses) {

    public Sentence {
        tokens = List.copyOf(tokens);
        nounPhrases = List.copyOf(nounPhrases);
        clauses = List.copyOf(clauses);
    }

    /** The characters from the first to the last token of a range; the range must not be empty. */
    public Span span(TokenRange range) {
        return new Span(
                tokens.get(range.from()).span().start(),
                tokens.get(range.to() - 1).span().end());
    }
}

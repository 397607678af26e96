package org.isnad.extraction;

import java.util.ArrayList;
import java.util.List;
import org.isnad.extraction.actors.ActorIndex;
import org.isnad.model.Span;
import org.isnad.model.Statement;
import org.isnad.model.analysis.Analysis;
import org.isnad.model.analysis.Sentence;
import org.isnad.model.analysis.TokenRange;
import org.jspecify.annotations.Nullable;

/** Says which actor each link of a statement's chain means. */
final class SourceActors {
    private final List<Sentence> sentences;
    private final ActorIndex index;

    private SourceActors(List<Sentence> sentences, ActorIndex index) {
        this.sentences = sentences;
        this.index = index;
    }

    /** The same statements with the actors of their sources. */
    static List<Statement> resolve(List<Statement> statements, Analysis analysis, ActorIndex index) {
        SourceActors sources = new SourceActors(analysis.sentences(), index);
        return statements.stream().map(sources::resolve).toList();
    }

    private Statement resolve(Statement statement) {
        List<Statement.Link> chain = new ArrayList<>(statement.chain().size());
        for (Statement.Link link : statement.chain()) {
            chain.add(new Statement.Link(link.span(), actor(link.span())));
        }
        return statement.withChain(chain);
    }

    private @Nullable String actor(Span span) {
        Sentence sentence = sentenceAt(span.start());
        if (sentence == null) {
            return null;
        }
        int from = 0;
        while (from < sentence.tokens().size()
                && sentence.tokens().get(from).span().end() <= span.start()) {
            from++;
        }
        int to = from;
        while (to < sentence.tokens().size() && sentence.tokens().get(to).span().start() < span.end()) {
            to++;
        }
        return from < to ? index.actorFor(sentence, new TokenRange(from, to)) : null;
    }

    private @Nullable Sentence sentenceAt(int offset) {
        int low = 0;
        int high = sentences.size() - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            Span span = sentences.get(middle).span();
            if (span.contains(offset)) {
                return sentences.get(middle);
            }
            if (span.start() < offset) {
                low = middle + 1;
            } else {
                high = middle - 1;
            }
        }
        return null;
    }
}

package org.isnad.extraction.statements;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.isnad.model.Article;
import org.isnad.model.Passage;
import org.isnad.model.Statement;
import org.isnad.model.analysis.Analysis;
import org.isnad.model.analysis.Sentence;

/**
 * Finds the statements of an article: what is said, by whom, through whom.
 *
 * <p>Sentences are read in order, since {@code وأضاف} means the last speaker. Safe for many threads at a time.
 */
public final class StatementFinder {
    private final CueLexicon lexicon = CueLexicon.arabic();

    /**
     * A statement and what its confidence was estimated from.
     *
     * @param statement what was found
     * @param evidence each feature, from 0 to 1
     */
    public record Found(Statement statement, Map<Evidence, Double> evidence) {
        public Found {
            evidence = Map.copyOf(evidence);
        }
    }

    /** The statements of an article, by where their contents begin, the enclosing before the enclosed. */
    public List<Statement> find(Article article, Analysis analysis) {
        return findWithEvidence(article, analysis).stream()
                .map(Found::statement)
                .toList();
    }

    /** The same with the evidence for each, for those who fit the confidence. */
    public List<Found> findWithEvidence(Article article, Analysis analysis) {
        Quotations quotations = Quotations.of(article);
        SpeakerMemory memory =
                new SpeakerMemory(article.text(), key -> WordLists.arabic().has("document", key));
        SentenceReader reader = new SentenceReader(article.text(), lexicon, quotations, memory);
        List<Draft> drafts = new ArrayList<>();
        int passage = -1;
        for (Sentence sentence : analysis.sentences()) {
            if (sentence.passage() != passage) {
                passage = sentence.passage();
                if (article.passages().get(passage).kind() == Passage.Kind.HEADING) {
                    memory.reset();
                    continue;
                }
            }
            drafts.addAll(reader.read(sentence));
        }
        return found(drafts);
    }

    private static List<Found> found(List<Draft> drafts) {
        List<Draft> ordered = new ArrayList<>(drafts);
        ordered.sort(Comparator.comparing((Draft draft) -> draft.content));
        Map<Draft, String> ids = new HashMap<>();
        for (Draft draft : ordered) {
            ids.put(draft, "s" + (ids.size() + 1));
        }
        List<Found> found = new ArrayList<>(ordered.size());
        for (Draft draft : ordered) {
            Statement statement = new Statement(
                    ids.getOrDefault(draft, ""),
                    draft.parent == null ? null : ids.get(draft.parent),
                    draft.chain.stream()
                            .map(span -> new Statement.Link(span, null))
                            .toList(),
                    draft.implicit,
                    draft.cue,
                    draft.content,
                    draft.form,
                    draft.act,
                    draft.factuality,
                    Confidence.fitted().of(draft.evidence));
            found.add(new Found(statement, draft.evidence));
        }
        return found;
    }
}

package org.isnad.evaluation.names;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.isnad.language.Analyzer;
import org.isnad.language.arabic.names.Name;
import org.isnad.language.arabic.names.NameFeatures;
import org.isnad.model.Article;
import org.isnad.model.Outlet;
import org.isnad.model.PageNotes;
import org.isnad.model.Passage;
import org.isnad.model.Publication;
import org.isnad.model.Span;
import org.isnad.model.analysis.Analysis;
import org.isnad.model.analysis.Sentence;
import org.isnad.model.analysis.TokenRange;

/**
 * A labelled sentence beside what the analyser makes of its text, and the way from characters to labelled words and back.
 *
 * @param labelled its words and labels
 * @param starts where each word starts in the text
 * @param article its text, read as plain text
 * @param analysis of that text: one sentence, or several where the analyser cuts it
 */
@SuppressWarnings("ArrayRecordComponent") // read by index in the inner loop, compared by nobody
public record AlignedSentence(LabelledSentence labelled, int[] starts, Article article, Analysis analysis) {
    /** Analyses a labelled sentence. */
    public static AlignedSentence of(LabelledSentence labelled, Analyzer analyzer) {
        Article article = article(labelled.text());
        return new AlignedSentence(labelled, starts(labelled.words()), article, analyzer.analyze(article));
    }

    static Article article(String text) {
        Passage all = new Passage(new Span(0, text.length()), Passage.Kind.PARAGRAPH);
        return new Article(
                "labelled",
                "labelled",
                null,
                Outlet.UNKNOWN,
                null,
                null,
                "ar",
                Publication.UNKNOWN,
                List.of(),
                text,
                List.of(all),
                PageNotes.NONE);
    }

    static int[] starts(List<String> words) {
        int[] starts = new int[words.size()];
        int at = 0;
        for (int i = 0; i < starts.length; i++) {
            starts[i] = at;
            at += words.get(i).length() + 1;
        }
        return starts;
    }

    /** The labelled word that holds a character. */
    int wordAt(int offset) {
        int found = Arrays.binarySearch(starts, offset);
        return found >= 0 ? found : -found - 2;
    }

    /** The label of each word of the analyser, for training. */
    public List<String> labels(Sentence part, NameFeatures features) {
        List<String> projected = new ArrayList<>();
        int before = -1;
        for (int i = 0; i < features.size(); i++) {
            TokenRange tokens = features.tokens(i);
            Span span = part.span(tokens);
            int word = wordAt(span.start());
            String label = labelled.labels().get(word);
            boolean letters = Character.isLetterOrDigit(article.text().charAt(span.start()));
            if (!letters && !goesOn(word, label)) {
                label = "O";
            } else if (label.startsWith("B-") && word == before) {
                label = "I-" + label.substring(2);
            }
            projected.add(label);
            before = label.equals("O") ? before : word;
        }
        return projected;
    }

    /** Whether the next labelled word belongs to the same name, so that a mark at this one's end lies inside it. */
    private boolean goesOn(int word, String label) {
        return label.startsWith("I-")
                && word + 1 < starts.length
                && labelled.labels().get(word + 1).equals(label);
    }

    /** Names that were found, as ranges of labelled words. */
    public List<Entity> entities(Sentence part, List<Name> names) {
        List<Entity> entities = new ArrayList<>();
        for (Name name : names) {
            entities.add(entity(
                    part.span(name.range()),
                    switch (name.type()) {
                        case PERSON -> "PERS";
                        case ORGANISATION -> "ORG";
                        case PLACE -> "LOC";
                    }));
        }
        return entities;
    }

    /** The labelled words that a span touches. */
    public Entity entity(Span span, String type) {
        return new Entity(wordAt(span.start()), wordAt(span.end() - 1) + 1, type);
    }
}

package org.isnad.language.arabic.corenlp;

import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.ling.TaggedWord;
import edu.stanford.nlp.trees.Tree;
import java.util.ArrayList;
import java.util.List;
import org.isnad.language.Analyzer;
import org.isnad.language.arabic.FoldedText;
import org.isnad.language.arabic.SentenceSplitter;
import org.isnad.model.Article;
import org.isnad.model.Passage;
import org.isnad.model.Span;
import org.isnad.model.analysis.Analysis;
import org.isnad.model.analysis.Sentence;
import org.isnad.model.analysis.Token;
import org.jspecify.annotations.Nullable;

/**
 * Analyses Arabic with the models of Stanford CoreNLP (Manning et al. 2014): segmenter, tagger, shift-reduce parser.
 *
 * <p>{@link #load()} one and share it: loading takes seconds and half a gigabyte of heap, and {@link #analyze} is safe for
 * many threads at a time. Sentences and words are cut by our own rules, over clean letters, so that spans are exact to
 * the character whatever diacritics, digits or marks the text holds.
 */
public final class CoreNlpAnalyzer implements Analyzer {
    private final Segmenter segmenter;
    private final Models models;

    private CoreNlpAnalyzer(Models models) {
        this.models = models;
        this.segmenter = new Segmenter(models.segmenter());
    }

    /** Loads the models. */
    public static CoreNlpAnalyzer load() {
        return new CoreNlpAnalyzer(Models.load());
    }

    @Override
    public Analysis analyze(Article article) {
        List<Sentence> sentences = new ArrayList<>();
        for (int passage = 0; passage < article.passages().size(); passage++) {
            Passage part = article.passages().get(passage);
            if (part.kind().isProse()) {
                for (Span span : SentenceSplitter.split(article.text(), part.span())) {
                    Sentence sentence = sentence(article.text(), span, passage);
                    if (sentence != null) {
                        sentences.add(sentence);
                    }
                }
            }
        }
        return new Analysis(article.text(), sentences);
    }

    private @Nullable Sentence sentence(String text, Span span, int passage) {
        FoldedText clean = FoldedText.of(text, span);
        List<CoreLabel> segments = segmenter.segment(clean.text());
        if (segments.isEmpty()) {
            return null;
        }
        List<TaggedWord> tagged = models.tagger().tagSentence(segments);
        List<Token> tokens = tokens(clean, segments, tagged);
        Tree parse = models.parser().apply(tagged);
        TreeSpan tree = TreeSpan.of(parse);
        return new Sentence(
                tokens.get(0).span().to(tokens.get(tokens.size() - 1).span()),
                passage,
                tokens,
                NounPhraseReader.read(tree, tokens),
                ClauseReader.read(tree, tokens));
    }

    private static List<Token> tokens(FoldedText clean, List<CoreLabel> segments, List<TaggedWord> tagged) {
        List<Token> tokens = new ArrayList<>(segments.size());
        for (int i = 0; i < segments.size(); i++) {
            int from = segments.get(i).beginPosition();
            int to = segments.get(i).endPosition();
            tokens.add(TagSet.token(
                    i,
                    clean.span(from, to),
                    clean.text().substring(from, to),
                    segments.get(i).word(),
                    tagged.get(i).tag()));
        }
        return tokens;
    }
}

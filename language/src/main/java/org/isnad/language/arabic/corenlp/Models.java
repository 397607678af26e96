package org.isnad.language.arabic.corenlp;

import edu.stanford.nlp.ie.crf.CRFClassifier;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.parser.shiftreduce.ShiftReduceParser;
import edu.stanford.nlp.tagger.maxent.MaxentTagger;
import edu.stanford.nlp.util.logging.RedwoodConfiguration;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Properties;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;

/**
 * The three Arabic models of CoreNLP, loaded side by side since that is most of a short run's time. The parser is the one
 * without a beam: the other is five times slower for little gain on news.
 *
 * @param segmenter labels characters as the beginning of a clitic or not
 * @param tagger gives each segment a tag of the Penn Arabic Treebank
 * @param parser gives each sentence a tree
 */
record Models(CRFClassifier<CoreLabel> segmenter, MaxentTagger tagger, ShiftReduceParser parser) {
    private static final String FOLDER = "edu/stanford/nlp/models/";
    private static final String SEGMENTER = FOLDER + "segmenter/arabic/arabic-segmenter-atb+bn+arztrain.ser.gz";
    private static final String TAGGER = FOLDER + "pos-tagger/arabic.tagger";
    private static final String PARSER = FOLDER + "srparser/arabicSR.ser.gz";

    static Models load() {
        RedwoodConfiguration.errorLevel().apply();
        CompletableFuture<ShiftReduceParser> parser =
                CompletableFuture.supplyAsync(() -> ShiftReduceParser.loadModel(PARSER));
        MaxentTagger tagger = new MaxentTagger(TAGGER);
        CRFClassifier<CoreLabel> segmenter = loadSegmenter();
        try {
            return new Models(segmenter, tagger, parser.join());
        } catch (CompletionException e) {
            throw new IllegalStateException("the model " + PARSER + " could not be loaded", e.getCause());
        }
    }

    private static CRFClassifier<CoreLabel> loadSegmenter() {
        try {
            return CRFClassifier.getClassifier(SEGMENTER, new Properties());
        } catch (IOException e) {
            throw new UncheckedIOException("the model " + SEGMENTER + " could not be loaded", e);
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException("the model " + SEGMENTER + " is of another version", e);
        }
    }
}

package org.isnad.evaluation.names;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.isnad.language.Analyzer;
import org.isnad.language.arabic.corenlp.CoreNlpAnalyzer;
import org.isnad.language.arabic.names.NameLexicon;
import org.isnad.language.arabic.names.NameModel;

/**
 * Trains the name model that comes with Isnad: {@code TrainNames LABELLED.txt MODEL}. Two minutes on one core, most of them
 * the analysis of the text.
 */
public final class TrainNames {
    /** The prior with which {@link ScoreNames} scores best on sentences held out from training. */
    static final double PRIOR = 0.0005;

    static final int RAREST = 2;

    private TrainNames() {}

    /** Exit 0: trained; 1: a file could not be read or written; 2: wrong usage. */
    public static void main(String... arguments) {
        if (arguments.length != 2) {
            System.err.println("usage: TrainNames LABELLED.txt MODEL");
            System.exit(2);
        }
        try {
            Analyzer analyzer = CoreNlpAnalyzer.load();
            List<AlignedSentence> sentences = LabelledSentence.read(Path.of(arguments[0])).stream()
                    .map(sentence -> AlignedSentence.of(sentence, analyzer))
                    .toList();
            NameModel model = new NameTrainer(NameLexicon.load(), PRIOR, RAREST).train(sentences);
            try (OutputStream out = Files.newOutputStream(Path.of(arguments[1]))) {
                model.write(out);
            }
            System.err.println(model.size() + " features from " + sentences.size() + " sentences");
        } catch (IOException e) {
            System.err.println("TrainNames: " + e.getMessage());
            System.exit(1);
        }
    }
}

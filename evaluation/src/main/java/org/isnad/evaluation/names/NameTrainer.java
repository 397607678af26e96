package org.isnad.evaluation.names;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeSet;
import org.isnad.language.arabic.names.NameFeatures;
import org.isnad.language.arabic.names.NameLexicon;
import org.isnad.language.arabic.names.NameModel;
import org.isnad.model.analysis.Sentence;
import org.jspecify.annotations.Nullable;

/**
 * Learns a {@link NameModel} from labelled sentences: a linear-chain conditional random field by stochastic gradient
 * descent over a Gaussian prior, with the schedule of Bottou (2010), averaged over the second half of the epochs. The same sentences give the same model.
 *
 * <p>CoreNLP's {@code CRFClassifier} learns the same kind of model by quasi-Newton; over these features it took six
 * minutes where this takes one.
 */
public final class NameTrainer {
    private static final int EPOCHS = 24;
    private static final long SEED = 20_150_731;

    private final @Nullable NameLexicon lexicon;
    private final double prior;
    private final int rarest;

    /**
     * @param lexicon what the features may look up, or {@code null} to learn from the text alone
     * @param prior the strength of the prior a sentence: larger means smoother
     * @param rarest how often a feature must be seen to be learnt from
     */
    public NameTrainer(@Nullable NameLexicon lexicon, double prior, int rarest) {
        this.lexicon = lexicon;
        this.prior = prior;
        this.rarest = rarest;
    }

    /** Trains; takes a minute or two. */
    public NameModel train(List<AlignedSentence> sentences) {
        List<String> labels = labels(sentences);
        FeatureNumbers words = new FeatureNumbers();
        FeatureNumbers pairs = new FeatureNumbers();
        List<ChainExample> examples = new ArrayList<>();
        for (AlignedSentence aligned : sentences) {
            for (Sentence part : aligned.analysis().sentences()) {
                NameFeatures features = new NameFeatures(part, lexicon);
                examples.add(ChainExample.of(
                        features,
                        aligned.labels(part, features).stream()
                                .mapToInt(labels::indexOf)
                                .toArray(),
                        words,
                        pairs));
            }
        }
        int[] keptWords = words.renumber(rarest);
        int[] keptPairs = pairs.renumber(rarest);
        examples.replaceAll(example -> example.renumbered(keptWords, keptPairs));
        ChainField field = new ChainField(labels.size(), words.size(), pairs.size());
        double learningRate = 0.1;
        long steps = 0;
        Random random = new Random(SEED);
        for (int epoch = 0; epoch < EPOCHS; epoch++) {
            java.util.Collections.shuffle(examples, random);
            for (ChainExample example : examples) {
                double rate = learningRate / (1 + learningRate * prior * steps);
                field.learn(example, rate, prior);
                steps++;
            }
            if (epoch >= EPOCHS / 2) {
                field.remember();
            }
        }
        return NameModel.of(labels, field.wordRows(words.hashes()), field.pairRows(pairs.hashes()));
    }

    private static List<String> labels(List<AlignedSentence> sentences) {
        TreeSet<String> labels = new TreeSet<>();
        sentences.forEach(sentence -> labels.addAll(sentence.labelled().labels()));
        return new ArrayList<>(labels);
    }

    /** Numbers features in the order in which they are met, and counts them. */
    static final class FeatureNumbers {
        private Map<Integer, Integer> numbers = new HashMap<>();
        private int[] counts = new int[1 << 16];

        int number(int hash) {
            int number = numbers.computeIfAbsent(hash, any -> numbers.size());
            if (number == counts.length) {
                counts = java.util.Arrays.copyOf(counts, number * 2);
            }
            counts[number]++;
            return number;
        }

        /** Drops what is rarer than {@code rarest}; gives the new number of each old one, -1 for those dropped. */
        int[] renumber(int rarest) {
            int[] renumbered = new int[numbers.size()];
            int next = 0;
            for (int i = 0; i < renumbered.length; i++) {
                renumbered[i] = counts[i] >= rarest ? next++ : -1;
            }
            Map<Integer, Integer> kept = new HashMap<>();
            numbers.forEach((hash, number) -> {
                if (renumbered[number] >= 0) {
                    kept.put(hash, renumbered[number]);
                }
            });
            numbers = kept;
            return renumbered;
        }

        int size() {
            return numbers.size();
        }

        Map<Integer, Integer> hashes() {
            return numbers;
        }
    }
}

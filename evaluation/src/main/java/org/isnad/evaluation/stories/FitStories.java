package org.isnad.evaluation.stories;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.isnad.evaluation.Machine;
import org.isnad.evaluation.stories.LogisticRegression.Example;
import org.isnad.model.Article;
import org.isnad.stories.Stories;
import org.isnad.stories.StoryFinder;
import org.isnad.stories.clusters.Linkage;
import org.isnad.stories.clusters.PairJudge;
import org.isnad.stories.learnt.LogisticModel;
import org.isnad.stories.reprints.ReprintJudge;
import org.isnad.stories.words.Vocabulary;

/**
 * Learns the weights of {@link PairJudge} and {@link ReprintJudge} from a labelled day, and tells how well they do on
 * stories that they were not learnt from: {@code FitStories GOLD.json DAY.zip FOLDER [MEAN LEAST]}. The day's stories are
 * parted in two halves by chance, ten times over; each half is scored with the weights of the other one. The weights that
 * are written are learnt from the whole day. A story counts by its articles and not by its pairs, so that what holds for
 * one of fifty articles does not outvote all others.
 */
public final class FitStories {
    private static final LogisticRegression REGRESSION = new LogisticRegression(1);

    private static final int PARTINGS = 10;

    /** How much the pairs of one story count in all: half a day has half of them, but a quarter of the others. */
    private static final double ONE_STORY = 0.3;

    private FitStories() {}

    public static void main(String[] arguments) throws IOException {
        LabelledDay day = LabelledDay.read(Path.of(arguments[0]));
        List<Article> articles = ArticleCollection.read(List.of(arguments[1]));
        Linkage linkage = arguments.length < 5
                ? Linkage.STANDARD
                : new Linkage(Double.parseDouble(arguments[3]), Double.parseDouble(arguments[4]));
        List<LabelledPair> pairs = LabelledPair.all(articles);
        Weights whole = learn(pairs, day);
        System.out.println("learnt from all, scored on the same:      " + score(articles, whole, linkage, day));
        var scores = new ArrayList<StoryScores>();
        for (int seed = 1; seed <= PARTINGS; seed++) {
            List<String> stories = new ArrayList<>(new TreeSet<>(day.stories().values()));
            Collections.shuffle(stories, new Random(seed));
            Set<String> half = new HashSet<>(stories.subList(0, stories.size() / 2));
            Set<String> other = new HashSet<>(stories);
            other.removeAll(half);
            scores.add(score(articles, learn(pairs, day.within(half)), linkage, day.within(other)));
            scores.add(score(articles, learn(pairs, day.within(other)), linkage, day.within(half)));
        }
        System.out.println("learnt from half, scored on the other one: " + StoryScores.mean(scores));
        Path folder = Path.of(arguments[2]);
        Files.createDirectories(folder);
        write(folder.resolve("pair-weights.txt"), whole.pairs(), PairJudge.featureNames(), "PairFeature");
        write(folder.resolve("reprint-weights.txt"), whole.reprints(), ReprintJudge.featureNames(), "ReprintFeature");
        System.out.println("on " + Machine.here());
    }

    private record Weights(LogisticModel pairs, LogisticModel reprints) {}

    private static Weights learn(List<LabelledPair> pairs, LabelledDay day) {
        List<LabelledPair> known = pairs.stream()
                .filter(pair -> day.stories().containsKey(pair.couple().a())
                        && day.stories().containsKey(pair.couple().b()))
                .toList();
        double one = sum(known, day, true) / ONE_STORY / known.size();
        double two = sum(known, day, false) / (1 - ONE_STORY) / known.size();
        LogisticModel story = REGRESSION.learn(known.stream()
                .map(pair -> new Example(
                        pair.features(), pair.isOneStory(day), weight(pair, day) / (pair.isOneStory(day) ? one : two)))
                .toList());
        LogisticModel reprint = REGRESSION.learn(known.stream()
                .filter(pair -> pair.alignment() != null)
                .map(pair -> new Example(
                        pair.reprintFeatures(story.probability(pair.features())),
                        day.reprints().contains(pair.couple()),
                        1))
                .toList());
        return new Weights(story, reprint);
    }

    private static double sum(List<LabelledPair> pairs, LabelledDay day, boolean oneStory) {
        return pairs.stream()
                .filter(pair -> pair.isOneStory(day) == oneStory)
                .mapToDouble(pair -> weight(pair, day))
                .sum();
    }

    /** A pair of one story counts by the other articles that each has in it, a pair of two by the size of both. */
    private static double weight(LabelledPair pair, LabelledDay day) {
        int a = day.sizeOfStory(pair.couple().a());
        int b = day.sizeOfStory(pair.couple().b());
        return pair.isOneStory(day) ? 1.0 / (a - 1) : 1 / Math.sqrt((double) a * b);
    }

    private static StoryScores score(List<Article> articles, Weights weights, Linkage linkage, LabelledDay day) {
        var vocabulary = new Vocabulary();
        var finder = new StoryFinder(
                vocabulary, new PairJudge(weights.pairs()), new ReprintJudge(weights.reprints()), linkage);
        Stories stories = StoryFinder.of(articles, vocabulary, finder);
        return StoryScores.of(stories, day);
    }

    private static void write(Path file, LogisticModel model, List<String> names, String features) throws IOException {
        var lines = new ArrayList<String>();
        lines.add(
                "# Weights of a logistic regression, one line each: the name, the weight; what the names mean stands in");
        lines.add("# " + features + ". Learnt by org.isnad.evaluation.stories.FitStories from a day labelled by hand;");
        lines.add("# not to be changed by hand. How well they do: evaluation/stories.md.");
        lines.add(String.format(Locale.ROOT, "%s | %.4f", LogisticModel.INTERCEPT, model.intercept()));
        for (int i = 0; i < names.size(); i++) {
            lines.add(String.format(Locale.ROOT, "%s | %.4f", names.get(i), model.weights()[i]));
        }
        Files.write(file, lines);
    }
}

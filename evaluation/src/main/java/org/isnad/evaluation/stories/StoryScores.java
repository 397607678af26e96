package org.isnad.evaluation.stories;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.isnad.evaluation.stories.LabelledDay.Couple;
import org.isnad.stories.Stories;
import org.isnad.stories.Story;

/**
 * How well predicted stories and reprints agree with labelled ones, as {@code ../shared/stories/score.py} counts it. Only
 * labelled articles count.
 *
 * @param precision the mean share, over articles, of their predicted story that is of their labelled one (B-cubed; A. Bagga
 *     and B. Baldwin 1998)
 * @param recall the mean share of their labelled story that is in their predicted one
 * @param pairsF1 F1 of the pairs of articles that are in one story
 * @param falseMerges the share of the predicted pairs that are none
 * @param missedMerges the share of the labelled pairs that were not found
 * @param reprintsF1 F1 of the reprint pairs
 */
record StoryScores(
        double precision, double recall, double pairsF1, double falseMerges, double missedMerges, double reprintsF1) {

    static StoryScores of(Stories predicted, LabelledDay day) {
        Map<Integer, String> labels = day.stories();
        Map<Integer, Set<Integer>> have = new HashMap<>();
        for (Story story : predicted.stories()) {
            Set<Integer> members = new HashSet<>();
            story.articles().stream()
                    .map(StoryScores::index)
                    .filter(labels::containsKey)
                    .forEach(members::add);
            members.forEach(member -> have.put(member, members));
        }
        Map<String, Set<Integer>> want = new HashMap<>();
        labels.forEach((article, story) ->
                want.computeIfAbsent(story, none -> new HashSet<>()).add(article));
        double precision = 0;
        double recall = 0;
        for (int article : labels.keySet()) {
            Set<Integer> got = have.getOrDefault(article, Set.of(article));
            Set<Integer> gold = want.getOrDefault(labels.get(article), Set.of());
            double both = got.stream().filter(gold::contains).count();
            precision += both / got.size();
            recall += both / gold.size();
        }
        Set<Couple> wantPairs = couples(want.values());
        Set<Couple> havePairs = couples(new HashSet<>(have.values()));
        double right = havePairs.stream().filter(wantPairs::contains).count();
        Set<Couple> reprints = new HashSet<>();
        predicted.reprints().forEach(each -> reprints.add(Couple.of(index(each.a()), index(each.b()))));
        reprints.removeIf(pair -> !labels.containsKey(pair.a()) || !labels.containsKey(pair.b()));
        double same = reprints.stream().filter(day.reprints()::contains).count();
        return new StoryScores(
                precision / labels.size(),
                recall / labels.size(),
                2 * right / (havePairs.size() + wantPairs.size()),
                1 - right / Math.max(1, havePairs.size()),
                1 - right / Math.max(1, wantPairs.size()),
                2 * same / (reprints.size() + day.reprints().size()));
    }

    private static Set<Couple> couples(Iterable<Set<Integer>> groups) {
        Set<Couple> couples = new HashSet<>();
        for (Set<Integer> group : groups) {
            List<Integer> members = new ArrayList<>(group);
            for (int i = 0; i < members.size(); i++) {
                for (int j = 0; j < i; j++) {
                    couples.add(Couple.of(members.get(i), members.get(j)));
                }
            }
        }
        return couples;
    }

    /** The index behind the name of an article, {@code day.json#12}. */
    static int index(String name) {
        return Integer.parseInt(name.substring(name.lastIndexOf('#') + 1));
    }

    double f1() {
        return 2 * precision * recall / (precision + recall);
    }

    /** The mean of several. */
    static StoryScores mean(List<StoryScores> all) {
        return new StoryScores(
                all.stream().mapToDouble(StoryScores::precision).average().orElse(0),
                all.stream().mapToDouble(StoryScores::recall).average().orElse(0),
                all.stream().mapToDouble(StoryScores::pairsF1).average().orElse(0),
                all.stream().mapToDouble(StoryScores::falseMerges).average().orElse(0),
                all.stream().mapToDouble(StoryScores::missedMerges).average().orElse(0),
                all.stream().mapToDouble(StoryScores::reprintsF1).average().orElse(0));
    }

    @Override
    public String toString() {
        return String.format(
                Locale.ROOT,
                "B3 F1 %.3f (P %.3f R %.3f), pairs F1 %.3f, false merges %.3f, missed %.3f, reprints F1 %.3f",
                f1(),
                precision,
                recall,
                pairsF1,
                falseMerges,
                missedMerges,
                reprintsF1);
    }
}

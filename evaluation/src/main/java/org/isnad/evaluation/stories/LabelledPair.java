package org.isnad.evaluation.stories;

import java.util.ArrayList;
import java.util.List;
import org.isnad.evaluation.stories.LabelledDay.Couple;
import org.isnad.model.Article;
import org.isnad.stories.clusters.ArticleProfile;
import org.isnad.stories.clusters.PairSearch;
import org.isnad.stories.clusters.PairSearch.Candidate;
import org.isnad.stories.reprints.Alignment;
import org.isnad.stories.reprints.ReprintJudge;
import org.isnad.stories.words.ArticleWords;
import org.isnad.stories.words.Vocabulary;
import org.jspecify.annotations.Nullable;

/**
 * A pair that the search finds worth comparing, with what is weighed.
 *
 * @param couple the two
 * @param features what speaks for and against one story
 * @param alignment how their texts lie on one another, or {@code null} where they share too little
 * @param vocabulary of their day
 */
@SuppressWarnings("ArrayRecordComponent") // Never compared as a whole.
record LabelledPair(
        Couple couple, double[] features, @Nullable Alignment alignment, Vocabulary vocabulary) {
    /** All such pairs of a day. */
    static List<LabelledPair> all(List<Article> articles) {
        var vocabulary = new Vocabulary();
        List<ArticleWords> words = new ArrayList<>();
        for (Article article : articles) {
            ArticleWords each = ArticleWords.of(article, vocabulary);
            vocabulary.count(each);
            words.add(each);
        }
        var search = new PairSearch(vocabulary);
        var pairs = new ArrayList<LabelledPair>();
        for (int at = 0; at < words.size(); at++) {
            ArticleProfile profile = ArticleProfile.of(words.get(at), vocabulary);
            int index = StoryScores.index(articles.get(at).input());
            for (Candidate candidate : search.add(at, profile)) {
                int other = StoryScores.index(articles.get(candidate.other()).input());
                Alignment alignment = candidate.sharesRows()
                        ? Alignment.of(candidate.profile().words(), profile.words())
                        : null;
                pairs.add(new LabelledPair(Couple.of(index, other), candidate.features(), alignment, vocabulary));
            }
        }
        return pairs;
    }

    boolean isOneStory(LabelledDay day) {
        String story = day.stories().get(couple.a());
        return story != null && story.equals(day.stories().get(couple.b()));
    }

    double[] reprintFeatures(double sameStory) {
        if (alignment == null) {
            throw new IllegalStateException("these share too little");
        }
        return ReprintJudge.features(alignment, sameStory, vocabulary);
    }
}

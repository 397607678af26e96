package org.isnad.stories.clusters;

import static org.assertj.core.api.Assertions.assertThat;

import org.isnad.stories.SampleArticles;
import org.isnad.stories.words.ArticleWords;
import org.isnad.stories.words.Vocabulary;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PairFeatureTest {
    private final Vocabulary vocabulary = new Vocabulary();

    @Test
    void theSameTextSpeaksForOneStoryMoreThanHalfOfItsWords() {
        double same = of(PairFeature.TELLING, "انهار جسر المرجان", "انهار جسر المرجان");
        double half = of(PairFeature.TELLING, "انهار جسر المرجان", "غرق مركب المرجان");
        assertThat(same).isGreaterThan(half);
    }

    @Test
    void nothingInCommonHasFiniteOddsToo() {
        assertThat(of(PairFeature.TELLING, "انهار جسر", "فاز فريق")).isFinite().isNegative();
    }

    @ParameterizedTest
    @CsvSource({
        "حريق في القاهرة, حريق في بيروت, 1",
        "حريق في القاهرة, حريق في القاهرة, 0",
        "حريق في القاهرة, حريق كبير, 0"
    })
    void twoPlacesAreTwoHappenings(String a, String b, double differ) {
        assertThat(of(PairFeature.PLACES_DIFFER, a, b)).isEqualTo(differ);
    }

    @ParameterizedTest
    @CsvSource({"طقس الخميس, طقس الجمعة, 1", "طقس الخميس, طقس الخميس, 0", "طقس الخميس, طقس حار, 0"})
    void twoDaysAreTwoHappenings(String a, String b, double differ) {
        assertThat(of(PairFeature.WEEKDAYS_DIFFER, a, b)).isEqualTo(differ);
    }

    @Test
    void theEveIsNotTheEvent() {
        assertThat(of(PairFeature.FUTURE, "يصل الوزير غدا الأسبوع المقبل", "وصل الوزير"))
                .isEqualTo(1);
    }

    @Test
    void theOrderOfTheTwoMakesNoDifference() {
        ArticleProfile a = profile("حريق 3 في القاهرة الخميس غدا");
        ArticleProfile b = profile("حريق 4 في بيروت الجمعة");
        assertThat(PairFeature.of(a, b)).isEqualTo(PairFeature.of(b, a));
    }

    private double of(PairFeature feature, String a, String b) {
        return PairFeature.of(profile(a), profile(b))[PairFeature.names().indexOf(feature.name())];
    }

    private ArticleProfile profile(String text) {
        return ArticleProfile.of(ArticleWords.of(SampleArticles.article("x", "x", "", text), vocabulary), vocabulary);
    }
}

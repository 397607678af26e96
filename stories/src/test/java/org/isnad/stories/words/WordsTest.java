package org.isnad.stories.words;

import static org.assertj.core.api.Assertions.assertThat;

import org.isnad.stories.SampleArticles;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordsTest {
    private final Vocabulary vocabulary = new Vocabulary();

    @ParameterizedTest
    @CsvSource({
        "الفلسطينيون, فلسطين",
        "فلسطينيين, فلسطين",
        "والمدرسه, مدرس",
        "للوزير, وزير",
        "2015, 2015",
        "ماء, ماء",
    })
    void aStemIsWhatTheFormsOfAWordShare(String word, String stem) {
        assertThat(Stems.of(word)).isEqualTo(stem);
    }

    @Test
    void spellingsShareANumber() {
        assertThat(words("أحمد إلى المدرسة").words())
                .isEqualTo(words("احمد الى المدرسه").words());
    }

    @Test
    void marksAreNoWords() {
        assertThat(words("قال: «نعم»!").words()).hasSize(2);
    }

    @Test
    void stockPhrasesAreMarked() {
        assertThat(words("زار خادم الحرمين الشريفين القرية").stock()).containsExactly(false, true, true, true, false);
    }

    @Test
    void whatIsToComeIsSeenInTheOpening() {
        assertThat(words("يصل الوزير غدا إلى القرية الأسبوع المقبل").future()).isEqualTo(1);
        assertThat(words("وصل الوزير إلى القرية").future()).isZero();
    }

    @ParameterizedTest
    @CsvSource({"زار القاهرة, 1", "عاد إلى بيروت والقاهرة, 2", "وصل لبنان, 1", "زار القرية, 0", "في كل حين, 0"})
    void placesOfTheOpeningAreKnown(String text, int places) {
        assertThat(words(text).places()).hasSize(places);
    }

    @ParameterizedTest
    @CsvSource({"يفتتح الخميس, 1", "بين الجمعة والسبت, 2", "يفتتح غدا, 0"})
    void daysOfTheWeekInTheOpeningAreKnown(String text, int days) {
        assertThat(words(text).weekdays()).hasSize(days);
    }

    @Test
    void aWordOfFewArticlesIsRarerThanOneOfMany() {
        ArticleWords both = words("القنفذ والسلحفاة");
        vocabulary.count(both);
        vocabulary.count(words("القنفذ وحده"));
        int hedgehog = vocabulary.stem(both.words()[0]);
        int tortoise = vocabulary.stem(both.words()[1]);
        assertThat(vocabulary.rarity(tortoise)).isGreaterThan(vocabulary.rarity(hedgehog));
    }

    @Test
    void aCommonWordCountsForLittleBeforeAnyArticleIsRead() {
        assertThat(vocabulary.share(vocabulary.stem(vocabulary.id("في")))).isGreaterThan(0.9);
    }

    private ArticleWords words(String text) {
        return ArticleWords.of(SampleArticles.article("x", "x", "", text), vocabulary);
    }
}

package org.isnad.stories.reprints;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.isnad.stories.SampleArticles;
import org.isnad.stories.words.ArticleWords;
import org.isnad.stories.words.Vocabulary;
import org.junit.jupiter.api.Test;

class AlignmentTest {
    private final Vocabulary vocabulary = new Vocabulary();

    @Test
    void theSameTextIsContainedWhole() {
        assertThat(contained(SampleArticles.BRIDGE, SampleArticles.BRIDGE)).isEqualTo(1);
    }

    @Test
    void threeWordsInARowAreNoRun() {
        assertThat(contained("دار الحديث طويلا بيننا", "دار الحديث طويلا عنهم")).isZero();
    }

    @Test
    void fourWordsInARowAreOne() {
        assertThat(contained("دار الحديث طويلا بيننا أمس والآن", "قيل دار الحديث طويلا بيننا عنهم ثم"))
                .isCloseTo(4 / 6.0, within(1e-9));
    }

    @Test
    void movedParagraphsAreTheSameText() {
        String first = "خرج الصيادون فجرا إلى عرض البحر في قوارب صغيرة";
        String second = "وعادوا عند المغيب بصيد وفير باعوه في السوق القديم";
        assertThat(contained(first + "\n" + second, second + "\n" + first)).isEqualTo(1);
    }

    @Test
    void stockPhrasesDoNotCount() {
        String stock = "بمشيئة الله تعالى رياح نشطة على الخليج العربي ";
        assertThat(contained(stock + "غبارا في وادي النخيل وحده", stock + "ضبابا على تلال اللوز كلها"))
                .isZero();
    }

    @Test
    void theShorterTextIsMeasuredWhicheverComesFirst() {
        String start = SampleArticles.BRIDGE.substring(0, 150);
        assertThat(contained(start, SampleArticles.BRIDGE)).isEqualTo(contained(SampleArticles.BRIDGE, start));
    }

    private double contained(String a, String b) {
        return Alignment.of(words(a), words(b)).contained();
    }

    private ArticleWords words(String text) {
        return ArticleWords.of(SampleArticles.article("x", "x", "", text), vocabulary);
    }
}

package org.isnad.extraction.figures;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.isnad.extraction.PlainArticle;
import org.isnad.language.arabic.SimpleAnalyzer;
import org.isnad.model.Article;
import org.isnad.model.Figure;
import org.isnad.model.analysis.Analysis;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * A line of a megabyte of anything is read in linear time. The time-out is no measurement: what is quadratic in a
 * megabyte takes hours.
 */
class LongLinesTest {
    private static final int MEGABYTE = 1 << 20;

    private final FigureFinder finder = new FigureFinder();

    @ParameterizedTest(name = "a megabyte of \"{0}\"")
    @ValueSource(strings = {"7", "ا", "و", "7 ", "و "})
    @Timeout(value = 2, unit = TimeUnit.MINUTES)
    void aMegabyteIsReadInLinearTime(String piece) {
        assertThat(find(piece, MEGABYTE)).isNotNull();
    }

    /** A piece each for the readers that look ahead; an eighth of a megabyte keeps them quick. */
    @ParameterizedTest(name = "\"{0}\", again and again")
    @ValueSource(
            strings = {
                "7,",
                "7/",
                "7 - ",
                "(",
                "( 7 ",
                "ألف ",
                "ألف و",
                "ثلاثة و",
                "مليون و7 ",
                "منذ ",
                "قبل ",
                "بين 3 و",
                "من ",
                "يوم ",
                "يوليو ",
                "مطلع ",
                "الخميس ",
                "الساعة 7 ",
                "نحو ",
                "آلاف ",
                "هذا ",
                "صيف ",
                "في وقت سابق ",
                "خلال "
            })
    @Timeout(value = 2, unit = TimeUnit.MINUTES)
    void whatBeginsAnExpressionIsReadInLinearTime(String piece) {
        assertThat(find(piece, MEGABYTE / 8)).isNotNull();
    }

    private List<Figure> find(String piece, int length) {
        Article article = PlainArticle.of(piece.repeat(length / piece.length()), LocalDate.EPOCH);
        Analysis analysis = new SimpleAnalyzer().analyze(article);
        return finder.find(article, analysis);
    }
}

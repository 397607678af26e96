package org.isnad.extraction.figures;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.concurrent.TimeUnit;
import org.isnad.extraction.PlainArticle;
import org.isnad.language.arabic.SimpleAnalyzer;
import org.isnad.model.Article;
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
    @ValueSource(
            strings = {
                "7",
                "7 ",
                "7,",
                "7/",
                "7 - ",
                "ا",
                "ا ",
                "و",
                "و ",
                "٣",
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
    void isReadInLinearTime(String piece) {
        Article article = PlainArticle.of(piece.repeat(MEGABYTE / piece.length()), LocalDate.EPOCH);
        Analysis analysis = new SimpleAnalyzer().analyze(article);

        assertThat(finder.find(article, analysis)).isNotNull();
    }
}

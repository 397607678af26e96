package org.isnad.extraction.actors;

import static org.assertj.core.api.Assertions.assertThatCode;

import java.time.LocalDate;
import java.util.concurrent.TimeUnit;
import org.isnad.extraction.PlainArticle;
import org.isnad.extraction.places.PlaceFinder;
import org.isnad.language.arabic.SimpleAnalyzer;
import org.isnad.language.arabic.names.ArticleNames;
import org.isnad.language.arabic.names.MixedRecognizer;
import org.isnad.language.arabic.names.NameLexicon;
import org.isnad.model.Article;
import org.isnad.model.analysis.Analysis;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Names, actors and places of a line of a megabyte of anything are found in linear time. The time-out is no measurement:
 * what is quadratic in a megabyte takes hours.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class LongLinesTest {
    private static final int MEGABYTE = 1 << 20;

    private final NameLexicon lexicon = NameLexicon.load();
    private final MixedRecognizer recognizer = MixedRecognizer.load(lexicon);
    private final ActorFinder actors = new ActorFinder(lexicon, recognizer);
    private final PlaceFinder places = new PlaceFinder(lexicon, recognizer);

    @ParameterizedTest(name = "a megabyte of \"{0}\"")
    @ValueSource(strings = {"7", "ا", "و", "7 ", "ا ", "و "})
    @Timeout(value = 4, unit = TimeUnit.MINUTES)
    void aMegabyteIsReadInLinearTime(String piece) {
        assertThatCode(() -> find(piece, MEGABYTE)).doesNotThrowAnyException();
    }

    /** A piece each for the rules that look around a name; an eighth of a megabyte keeps them quick. */
    @ParameterizedTest(name = "\"{0}\", again and again")
    @ValueSource(
            strings = {
                "روسيا ",
                "كوريا الجنوبية ",
                "وزارة الخارجية ",
                "وكالة تاس الروسية ",
                "الرئيس فلاديمير بوتين ",
                "عبد الله بن ",
                "مدينة طرابلس في ",
                "واشنطن، "
            })
    @Timeout(value = 4, unit = TimeUnit.MINUTES)
    void namesInARowAreReadInLinearTime(String piece) {
        assertThatCode(() -> find(piece, MEGABYTE / 8)).doesNotThrowAnyException();
    }

    private void find(String piece, int length) {
        Article article = PlainArticle.of(piece.repeat(length / piece.length()), LocalDate.EPOCH);
        Analysis analysis = new SimpleAnalyzer().analyze(article);
        ArticleNames names = ArticleNames.of(analysis, recognizer, lexicon);
        actors.index(analysis, names);
        places.find(analysis, names);
    }
}

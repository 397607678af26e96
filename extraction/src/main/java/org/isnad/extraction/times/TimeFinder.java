package org.isnad.extraction.times;

import java.util.ArrayList;
import java.util.List;
import org.isnad.language.arabic.dates.TimePhrase;
import org.isnad.language.arabic.dates.TimeReader;
import org.isnad.language.arabic.dates.Viewpoint;
import org.isnad.language.arabic.numbers.NumberReader;
import org.isnad.language.arabic.numbers.Wording;
import org.isnad.model.Article;
import org.isnad.model.TimeSpan;
import org.isnad.model.analysis.Analysis;
import org.isnad.model.analysis.Sentence;

/**
 * Finds the time expressions of an article and the days that each stands for, seen from its day of publication.
 *
 * <p>Make one and share it: {@code new TimeFinder().find(article, analysis)}. An expression that names no day for
 * certain, {@code السنوات الأخيرة}, is found with both ends open; where the day of publication is not known, only
 * expressions that name their year resolve. Immutable, and safe for many threads.
 */
public final class TimeFinder {
    private final TimeReader reader = new TimeReader(new NumberReader());
    private final TenseDirections tenses = new TenseDirections();

    /** The time expressions, in the order of the text; none lies within another. */
    public List<TimeSpan> find(Article article, Analysis analysis) {
        List<TimeSpan> times = new ArrayList<>();
        for (Sentence sentence : analysis.sentences()) {
            Wording wording = Wording.of(analysis.text(), sentence);
            Viewpoint view =
                    new Viewpoint(wording, article.publication().date(), token -> tenses.direction(sentence, token));
            for (TimePhrase phrase : reader.readAll(view)) {
                times.add(new TimeSpan(
                        wording.span(phrase.from(), phrase.to()),
                        phrase.period().from(),
                        phrase.period().to()));
            }
        }
        return List.copyOf(times);
    }
}

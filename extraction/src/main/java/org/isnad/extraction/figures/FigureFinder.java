package org.isnad.extraction.figures;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.isnad.extraction.times.TimeFinder;
import org.isnad.language.arabic.dates.TimeReader;
import org.isnad.language.arabic.numbers.NumberReader;
import org.isnad.language.arabic.numbers.Wording;
import org.isnad.model.Article;
import org.isnad.model.Figure;
import org.isnad.model.Span;
import org.isnad.model.TimeSpan;
import org.isnad.model.analysis.Analysis;
import org.isnad.model.analysis.Sentence;
import org.jspecify.annotations.Nullable;

/**
 * Finds the figures of an article: counts and amounts with their qualifier, unit and what they count.
 *
 * <p>Make one and share it. Where the times of the article are known already, {@link #find(Analysis, List)} spares
 * finding them again: a number inside a time expression is no figure. Immutable, and safe for many threads.
 */
public final class FigureFinder {
    private final TimeFinder times = new TimeFinder();
    private final FigureReader reader = new FigureReader(new TimeReader(new NumberReader()));

    /** The figures, {@code f1} and on, in the order of the text. */
    public List<Figure> find(Article article, Analysis analysis) {
        return find(analysis, times.find(article, analysis));
    }

    /**
     * The figures, {@code f1} and on, in the order of the text.
     *
     * @param times the time expressions of the same analysis, in the order of the text
     */
    public List<Figure> find(Analysis analysis, List<TimeSpan> times) {
        List<Figure> figures = new ArrayList<>();
        int time = 0;
        for (Sentence sentence : analysis.sentences()) {
            Wording wording = Wording.of(analysis.text(), sentence);
            int at = 0;
            while (at < wording.size()) {
                Span word = wording.at(at).span();
                while (time < times.size() && times.get(time).span().end() <= word.start()) {
                    time++;
                }
                if (time < times.size() && times.get(time).span().overlaps(word)) {
                    at++;
                    continue;
                }
                FigureReader.Reading reading = reader.read(wording, at);
                FigurePhrase phrase = reading.figure();
                if (phrase != null) {
                    figures.add(figure("f" + (figures.size() + 1), wording, phrase));
                }
                at = reading.to();
            }
        }
        return List.copyOf(figures);
    }

    private static Figure figure(String id, Wording wording, FigurePhrase phrase) {
        Counted counted = phrase.counted();
        return new Figure(
                id,
                wording.span(phrase.from(), phrase.to()),
                plain(phrase.value()),
                phrase.max() == null ? null : plain(phrase.max()),
                phrase.qualifier(),
                counted == null ? null : counted.unit(),
                counted == null ? null : of(wording, counted));
    }

    /** The counted words; a percentage may name none. */
    private static @Nullable String of(Wording wording, Counted counted) {
        return counted.from() == counted.to() ? null : wording.text(counted.from(), counted.to());
    }

    private static BigDecimal plain(BigDecimal value) {
        BigDecimal stripped = value.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }
}

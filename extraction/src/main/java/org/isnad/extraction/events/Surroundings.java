package org.isnad.extraction.events;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.isnad.extraction.actors.ActorIndex;
import org.isnad.model.Figure;
import org.isnad.model.Place;
import org.isnad.model.Span;
import org.isnad.model.Statement;
import org.isnad.model.TimeSpan;
import org.isnad.model.analysis.Analysis;
import org.isnad.model.analysis.Sentence;

/**
 * What was found in one sentence before its events are read.
 *
 * @param index of the article's actors
 * @param places named in the sentence
 * @param times given in it
 * @param figures given in it
 * @param statements whose contents share text with it
 */
record Surroundings(
        ActorIndex index, List<Place> places, List<TimeSpan> times, List<Figure> figures, List<Statement> statements) {

    /** What each sentence of the article holds, in their order; each value is looked at once for each of its sentences. */
    static List<Surroundings> of(
            Analysis analysis,
            ActorIndex index,
            List<Place> places,
            List<TimeSpan> times,
            List<Figure> figures,
            List<Statement> statements) {
        List<Sentence> sentences = analysis.sentences();
        List<List<Place>> placesOf = spread(sentences, places, Place::span);
        List<List<TimeSpan>> timesOf = spread(sentences, times, TimeSpan::span);
        List<List<Figure>> figuresOf = spread(sentences, figures, Figure::span);
        List<List<Statement>> statementsOf = spread(sentences, statements, Statement::content);
        List<Surroundings> all = new ArrayList<>(sentences.size());
        for (int i = 0; i < sentences.size(); i++) {
            all.add(new Surroundings(index, placesOf.get(i), timesOf.get(i), figuresOf.get(i), statementsOf.get(i)));
        }
        return all;
    }

    private static <T> List<List<T>> spread(List<Sentence> sentences, List<T> values, Function<T, Span> place) {
        List<List<T>> spread = new ArrayList<>(sentences.size());
        sentences.forEach(sentence -> spread.add(new ArrayList<>()));
        for (T value : values) {
            Span span = place.apply(value);
            int at = first(sentences, span.start());
            while (at < sentences.size() && sentences.get(at).span().start() < span.end()) {
                spread.get(at).add(value);
                at++;
            }
        }
        return spread;
    }

    /** The first sentence that ends behind an offset. */
    private static int first(List<Sentence> sentences, int offset) {
        int low = 0;
        int high = sentences.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (sentences.get(middle).span().end() <= offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}

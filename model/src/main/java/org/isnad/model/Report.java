package org.isnad.model;

import java.util.List;

/**
 * An article with all that was found in it: what the main job gives.
 *
 * @param article the article
 * @param statements in the order of their contents
 * @param events in the order of their triggers
 * @param figures in the order of the text
 * @param times in the order of the text
 * @param actors in the order of their first mention
 * @param places in the order of the text
 */
public record Report(
        Article article,
        List<Statement> statements,
        List<Event> events,
        List<Figure> figures,
        List<TimeSpan> times,
        List<Actor> actors,
        List<Place> places) {

    public Report {
        statements = List.copyOf(statements);
        events = List.copyOf(events);
        figures = List.copyOf(figures);
        times = List.copyOf(times);
        actors = List.copyOf(actors);
        places = List.copyOf(places);
    }

    /** The same report on the same text, with other facts around it. */
    public Report withArticle(Article newArticle) {
        return new Report(newArticle, statements, events, figures, times, actors, places);
    }
}

package org.isnad.evaluation.benchmark;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.isnad.model.Actor;
import org.isnad.model.Article;
import org.isnad.model.Event;
import org.isnad.model.Figure;
import org.isnad.model.Outlet;
import org.isnad.model.Passage;
import org.isnad.model.Publication;
import org.isnad.model.Report;
import org.isnad.model.Span;
import org.isnad.model.Statement;

/** A report of any size, made up: its spans cut a text of repeated words, its values mean nothing. */
public final class SyntheticReport {
    private static final String[] WORDS = {"قال", "الوزير", "إن", "المشروع", "الجديد", "سيبدأ", "قريبا", "في", "المدينة"
    };

    private SyntheticReport() {}

    /** A report on an article of so many words, with so many statements, each with an event, a figure and an actor. */
    public static Report of(int words, int statements) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < words; i++) {
            text.append(i == 0 ? "" : i % 25 == 0 ? "\n" : " ").append(WORDS[i % WORDS.length]);
        }
        List<Statement> said = new ArrayList<>();
        List<Event> events = new ArrayList<>();
        List<Figure> figures = new ArrayList<>();
        List<Actor> actors = new ArrayList<>();
        for (int i = 0; i < statements; i++) {
            int start = (int) ((long) text.length() * i / statements);
            int end = (int) ((long) text.length() * (i + 1) / statements);
            Span content = new Span(start, end);
            Span name = new Span(start, Math.min(end, start + 12));
            said.add(new Statement(
                    "s" + i,
                    null,
                    List.of(new Statement.Link(name, "a" + i), new Statement.Link(name, null)),
                    false,
                    name,
                    content,
                    Statement.Form.INDIRECT,
                    Statement.Act.ASSERT,
                    0.8));
            events.add(new Event(
                    "e" + i,
                    Event.Type.CONSULT,
                    null,
                    List.of("diplomatic"),
                    name,
                    List.of(new Event.Participant(name, "a" + i)),
                    List.of(),
                    null,
                    null,
                    Event.Status.ACTUAL,
                    "s" + i,
                    List.of("f" + i),
                    0.7));
            figures.add(new Figure("f" + i, name, BigDecimal.valueOf(i), null, Figure.Qualifier.EXACT, "person", null));
            actors.add(new Actor("a" + i, WORDS[1], Actor.Kind.PERSON, null, null, null, List.of(name)));
        }
        String whole = text.toString();
        Article article = new Article(
                "synthetic",
                "synthetic",
                null,
                Outlet.UNKNOWN,
                null,
                null,
                "ar",
                Publication.UNKNOWN,
                List.of(),
                whole,
                List.of(new Passage(new Span(0, whole.length()), Passage.Kind.PARAGRAPH)));
        return new Report(article, said, events, figures, List.of(), actors, List.of());
    }
}

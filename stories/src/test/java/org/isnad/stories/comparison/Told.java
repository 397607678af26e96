package org.isnad.stories.comparison;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.isnad.model.Actor;
import org.isnad.model.Article;
import org.isnad.model.Event;
import org.isnad.model.Factuality;
import org.isnad.model.Figure;
import org.isnad.model.Omission;
import org.isnad.model.Outlet;
import org.isnad.model.PageNotes;
import org.isnad.model.Passage;
import org.isnad.model.Publication;
import org.isnad.model.Report;
import org.isnad.model.Span;
import org.isnad.model.Statement;
import org.isnad.model.Statement.Act;
import org.jspecify.annotations.Nullable;

/** A report put together by hand: every span is given by the words that it covers, a paragraph a line. */
final class Told {
    private final String input;
    private final String text;
    private final List<Actor> actors = new ArrayList<>();
    private final List<Statement> statements = new ArrayList<>();
    private final List<Event> events = new ArrayList<>();
    private final List<Figure> figures = new ArrayList<>();
    private final List<Span> credits = new ArrayList<>();
    private final List<Omission> omissions = new ArrayList<>();
    private Publication publication = Publication.UNKNOWN;
    private @Nullable String outlet;

    private Told(String input, String text) {
        this.input = input;
        this.text = text;
    }

    static Told in(String input, String text) {
        return new Told(input, text);
    }

    Told by(String name) {
        outlet = name;
        return this;
    }

    Told at(String time) {
        OffsetDateTime moment = OffsetDateTime.parse(time);
        publication = new Publication(moment.toLocalDate(), moment, Publication.From.METADATA);
        return this;
    }

    Told on(String day) {
        publication = Publication.on(LocalDate.parse(day), Publication.From.TEXT);
        return this;
    }

    Told fetched(String day) {
        publication = Publication.on(LocalDate.parse(day), Publication.From.FETCHED);
        return this;
    }

    Told credits(String agency) {
        int start = text.lastIndexOf(agency);
        credits.add(new Span(start, start + agency.length()));
        return this;
    }

    Told cut() {
        omissions.add(new Omission(Omission.Reason.TOO_LONG, "length", "", 10));
        return this;
    }

    /** An actor with a name that stands in the text. */
    Told named(Actor.Kind kind, @Nullable String country, String name) {
        actors.add(new Actor("a" + actors.size(), name, kind, country, null, null, List.of(new Span(0, 1))));
        return this;
    }

    Told person(String name) {
        return named(Actor.Kind.PERSON, null, name);
    }

    /** An actor that has no name. */
    Told described(String words) {
        actors.add(new Actor("a" + actors.size(), words, Actor.Kind.PERSON, null, null, null, List.of()));
        return this;
    }

    Told says(String content, String... chain) {
        return says(Act.ASSERT, null, content, chain);
    }

    Told says(Act act, @Nullable Factuality factuality, String content, String... chain) {
        List<Statement.Link> links = new ArrayList<>();
        for (String source : chain) {
            links.add(new Statement.Link(span(source), actor(source)));
        }
        statements.add(new Statement(
                "s" + (statements.size() + 1),
                null,
                links,
                false,
                null,
                span(content),
                Statement.Form.INDIRECT,
                act,
                factuality,
                0.9));
        return this;
    }

    /** The last statement stands within an earlier one. */
    Told within(String parent) {
        Statement last = statements.removeLast();
        statements.add(new Statement(
                last.id(),
                parent,
                last.chain(),
                last.implicit(),
                last.cue(),
                last.content(),
                last.form(),
                last.act(),
                last.factuality(),
                last.confidence()));
        return this;
    }

    Told figure(String words, long value, Figure.Qualifier qualifier, @Nullable String unit, @Nullable String of) {
        figures.add(new Figure(
                "f" + (figures.size() + 1), span(words), BigDecimal.valueOf(value), null, qualifier, unit, of));
        return this;
    }

    /** Something that the outlet tells in its own voice. */
    Told happens(Event.Type type, String trigger) {
        return happens(type, null, trigger, List.of());
    }

    /** Something that happens to somebody or something; within a statement where its words stand there. */
    Told happens(Event.Type type, @Nullable String mode, String trigger, List<String> recipients) {
        events.add(new Event(
                "e" + (events.size() + 1),
                type,
                mode,
                List.of(),
                span(trigger),
                List.of(),
                recipients.stream()
                        .map(words -> new Event.Participant(span(words), null))
                        .toList(),
                null,
                null,
                Event.Status.ACTUAL,
                statements.stream()
                        .filter(statement -> statement.content().contains(span(trigger)))
                        .map(Statement::id)
                        .findFirst()
                        .orElse(null),
                List.of(),
                0.9));
        return this;
    }

    Report report() {
        List<Passage> passages = new ArrayList<>();
        int start = 0;
        for (String line : text.split("\n", -1)) {
            Span span = new Span(start, start + line.length());
            boolean credit = credits.stream().anyMatch(span::contains);
            passages.add(new Passage(span, credit ? Passage.Kind.CREDIT : Passage.Kind.PARAGRAPH));
            start += line.length() + 1;
        }
        var notes = new PageNotes(null, null, Publication.UNKNOWN, null, Map.of(), omissions);
        var article = new Article(
                "sha256:" + Integer.toHexString(text.hashCode()),
                input,
                null,
                new Outlet(outlet, null),
                null,
                null,
                "ar",
                publication,
                credits,
                text,
                passages,
                notes);
        return new Report(article, statements, events, figures, List.of(), actors, List.of());
    }

    private Span span(String words) {
        int start = text.indexOf(words);
        if (start < 0) {
            throw new IllegalArgumentException(words + " is not in: " + text);
        }
        return new Span(start, start + words.length());
    }

    /** The actor that the words name or describe, or {@code null}. */
    private @Nullable String actor(String words) {
        return actors.stream()
                .filter(actor -> actor.name().equals(words) || words.endsWith(" " + actor.name()))
                .map(Actor::id)
                .findFirst()
                .orElse(null);
    }
}

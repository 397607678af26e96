package org.isnad.archive.search;

import java.net.URI;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.isnad.language.arabic.ArabicNormalizer;
import org.isnad.language.arabic.SentenceSplitter;
import org.isnad.model.Actor;
import org.isnad.model.Event;
import org.isnad.model.Passage;
import org.isnad.model.Place;
import org.isnad.model.Report;
import org.isnad.model.Span;
import org.isnad.model.Statement;
import org.jspecify.annotations.Nullable;

/** Where in an article stands what a part of its report speaks of. */
final class ReportParts {
    private final Report report;
    private final Map<String, Actor> actors = new HashMap<>();
    private final Map<String, Statement> statements = new HashMap<>();
    private final Map<Passage, List<Span>> sentences = new HashMap<>();

    ReportParts(Report report) {
        this.report = report;
        report.actors().forEach(actor -> actors.put(actor.id(), actor));
        report.statements().forEach(statement -> statements.put(statement.id(), statement));
    }

    /** The article's text without what reading marked as noise. */
    List<Span> told() {
        List<Passage> passages = report.article().passages();
        return passages.isEmpty()
                ? List.of(new Span(0, report.article().text().length()))
                : passages.stream()
                        .filter(passage -> passage.kind() != Passage.Kind.NOISE)
                        .map(Passage::span)
                        .toList();
    }

    static String host(String url) {
        try {
            return Objects.requireNonNullElse(URI.create(url).getHost(), "");
        } catch (IllegalArgumentException e) {
            return "";
        }
    }

    /** The sources of statements: their words in the chain, and every place that names them. */
    List<Span> sources(Collection<Statement> said) {
        return spans(said.stream().flatMap(statement -> statement.chain().stream()));
    }

    /** The same of those whose words they are. */
    List<Span> speakers(Collection<Statement> said) {
        return spans(said.stream()
                .filter(statement -> !statement.chain().isEmpty())
                .map(statement -> statement.chain().getLast()));
    }

    private List<Span> spans(Stream<Statement.Link> links) {
        return links.flatMap(link -> Stream.concat(Stream.of(link.span()), mentions(link.actor())))
                .distinct()
                .toList();
    }

    private Stream<Span> mentions(@Nullable String actor) {
        Actor known = actor == null ? null : actors.get(actor);
        return known == null ? Stream.empty() : known.mentions().stream();
    }

    List<Span> mentions(Collection<Actor> named) {
        return named.stream()
                .flatMap(actor -> actor.mentions().stream())
                .distinct()
                .toList();
    }

    List<Span> named(Collection<Event.Participant> participants) {
        return participants.stream()
                .flatMap(one -> Stream.concat(Stream.of(one.span()), mentions(one.actor())))
                .distinct()
                .toList();
    }

    /** Who speaks in a statement, and who is named in it. */
    List<Actor> actorsIn(Statement statement) {
        return report.actors().stream()
                .filter(actor ->
                        statement.chain().stream().anyMatch(link -> actor.id().equals(link.actor()))
                                || actor.mentions().stream().anyMatch(statement.content()::contains))
                .toList();
    }

    List<Actor> actors(Collection<Event.Participant> participants) {
        List<Actor> found = new ArrayList<>();
        for (Event.Participant participant : participants) {
            Actor actor = participant.actor() == null ? null : actors.get(participant.actor());
            if (actor != null) {
                found.add(actor);
            }
        }
        return found;
    }

    List<Place> placesIn(Span content) {
        return report.places().stream()
                .filter(place -> content.contains(place.span()))
                .toList();
    }

    List<Event> eventsOf(Statement statement) {
        return report.events().stream()
                .filter(event -> statement.id().equals(event.statement()))
                .toList();
    }

    List<Statement> statementOf(Event event) {
        Statement statement = event.statement() == null ? null : statements.get(event.statement());
        return statement == null ? List.of() : List.of(statement);
    }

    /** Whose words a statement is, where that is an actor that is known. */
    Optional<Actor> speaker(Statement statement) {
        String id =
                statement.chain().isEmpty() ? null : statement.chain().getLast().actor();
        return Optional.ofNullable(id).map(actors::get);
    }

    /** The sentences that tell an event. */
    List<Span> sentences(Event event) {
        return Stream.concat(Stream.of(event.trigger()), event.tellings().stream())
                .map(this::sentence)
                .distinct()
                .toList();
    }

    private Span sentence(Span trigger) {
        for (Passage passage : report.article().passages()) {
            if (passage.span().contains(trigger)) {
                for (Span sentence : sentences.computeIfAbsent(
                        passage, one -> SentenceSplitter.split(report.article().text(), one.span()))) {
                    if (sentence.contains(trigger)) {
                        return sentence;
                    }
                }
            }
        }
        return trigger;
    }

    /** The name under which an actor is counted, in clean letters. */
    String name(Actor actor) {
        return ArabicNormalizer.form(actor.name());
    }

    @Nullable
    String speakerName(Statement statement) {
        if (statement.chain().isEmpty()) {
            return null;
        }
        Statement.Link last = statement.chain().getLast();
        Actor actor = last.actor() == null ? null : actors.get(last.actor());
        return actor != null
                ? name(actor)
                : ArabicNormalizer.form(last.span().of(report.article().text())).replaceAll("\\s+", " ");
    }
}

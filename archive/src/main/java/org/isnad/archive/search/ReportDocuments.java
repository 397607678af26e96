package org.isnad.archive.search;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.lucene.document.Document;
import org.isnad.archive.ActorName;
import org.isnad.archive.Appearance;
import org.isnad.archive.ArchivedReport;
import org.isnad.archive.search.query.TextField;
import org.isnad.archive.search.query.ValueField;
import org.isnad.archive.search.words.TextWords;
import org.isnad.model.Actor;
import org.isnad.model.Article;
import org.isnad.model.Event;
import org.isnad.model.Place;
import org.isnad.model.Publication;
import org.isnad.model.Report;
import org.isnad.model.Span;
import org.isnad.model.Statement;
import org.isnad.stories.origins.OutletFamilies;
import org.jspecify.annotations.Nullable;

/**
 * A report as Lucene documents: the article, each statement, each event, all with the fields of their article. What a
 * query names means the same in each; only how far it reaches differs: in an article all speakers count, in a statement
 * its own. For one thread at a time.
 */
final class ReportDocuments {
    private final TextWords.Reader reader = new TextWords.Reader();

    /** The documents of a report, with every outlet and address that its text stands at; else those that it stood at. */
    List<Document> of(ArchivedReport archived) {
        return new OfReport(archived).all();
    }

    private final class OfReport {
        private final ArchivedReport archived;
        private final Report report;
        private final Article article;
        private final TextWords words;
        private final List<Appearance> appearances;
        private final List<TextWords> outlets;
        private final List<TextWords> addresses;
        private final ReportParts parts;

        OfReport(ArchivedReport archived) {
            this.archived = archived;
            this.report = archived.report();
            this.article = report.article();
            this.parts = new ReportParts(report);
            this.words = reader.read(article.text(), parts.told());
            this.appearances = archived.standing().isEmpty() ? archived.appearances() : archived.standing();
            this.outlets =
                    appearances.stream().map(at -> words(outletNames(at))).toList();
            this.addresses = appearances.stream()
                    .map(Appearance::url)
                    .filter(Objects::nonNull)
                    .map(url -> words(TextWords.ofAddress(url)))
                    .toList();
        }

        private static String outletNames(Appearance at) {
            return Stream.of(at.outlet(), newsroom(at), at.url() == null ? null : ReportParts.host(at.url()))
                    .filter(Objects::nonNull)
                    .distinct()
                    .collect(Collectors.joining(" "));
        }

        private static @Nullable String newsroom(Appearance at) {
            return OutletFamilies.lexicon().of(at.outlet(), at.url());
        }

        private TextWords words(String text) {
            return reader.read(text, List.of(new Span(0, text.length())));
        }

        List<Document> all() {
            List<Document> documents = new ArrayList<>();
            documents.add(article());
            for (int index = 0; index < report.statements().size(); index++) {
                documents.add(statement(report.statements().get(index), index));
            }
            for (int index = 0; index < report.events().size(); index++) {
                documents.add(event(report.events().get(index), index));
            }
            return documents;
        }

        private PartDocument part(Level level, int index, Collection<Statement> said) {
            var document = new PartDocument(level, archived.number(), index)
                    .article(article.id())
                    .labels(TextField.OUTLET, outlets)
                    .labels(TextField.URL, addresses)
                    .value(ValueField.LANGUAGE, article.language())
                    .published(days().map(LocalDate::toEpochDay).toList());
            appearances.forEach(at -> document.facet(Facet.OUTLET, newsroom(at)));
            days().forEach(day -> document.facet(Facet.MONTH, day.toString().substring(0, 7)));
            said.forEach(statement ->
                    document.value(ValueField.ACT, statement.act()).facet(Facet.SPEAKER, parts.speakerName(statement)));
            return document.words(TextField.SOURCE, words, parts.sources(said))
                    .words(TextField.SPEAKER, words, parts.speakers(said));
        }

        /** The days of publication: the one that the report tells, then those of other appearances. */
        private Stream<LocalDate> days() {
            return Stream.concat(
                            Stream.of(article.publication()).map(Publication::date),
                            appearances.stream().map(Appearance::published))
                    .filter(Objects::nonNull)
                    .distinct();
        }

        private Document article() {
            PartDocument document = part(Level.ARTICLES, 0, report.statements())
                    .words(TextField.TEXT, words, parts.told())
                    .words(TextField.ACTOR, words, parts.mentions(report.actors()))
                    .words(
                            TextField.PLACE,
                            words,
                            report.places().stream().map(Place::span).toList());
            if (article.title() != null && !article.title().isEmpty()) {
                document.words(
                        TextField.TITLE,
                        words(article.title()),
                        List.of(new Span(0, article.title().length())));
            }
            report.actors().forEach(document::who);
            addWho(document, report.actors(), report.places());
            addEvents(document, report.events());
            return document.document();
        }

        private Document statement(Statement statement, int index) {
            List<Actor> actors = parts.actorsIn(statement);
            List<Place> places = parts.placesIn(statement.content());
            PartDocument document = part(Level.STATEMENTS, index, List.of(statement))
                    .words(TextField.TEXT, words, List.of(statement.content()))
                    .words(TextField.ACTOR, words, parts.mentions(actors))
                    .words(
                            TextField.PLACE,
                            words,
                            places.stream().map(Place::span).toList());
            parts.speaker(statement).ifPresent(document::who);
            addWho(document, actors, places);
            addEvents(document, parts.eventsOf(statement));
            return document.document();
        }

        private Document event(Event event, int index) {
            List<Place> places = event.place() == null ? List.of() : List.of(event.place());
            List<Event.Participant> participants = Stream.concat(event.actors().stream(), event.recipients().stream())
                    .toList();
            PartDocument document = part(Level.EVENTS, index, parts.statementOf(event))
                    .words(TextField.TEXT, words, parts.sentences(event))
                    .words(TextField.ACTOR, words, parts.named(participants))
                    .words(
                            TextField.PLACE,
                            words,
                            places.stream().map(Place::span).toList())
                    .happened(event.date());
            parts.actors(participants).forEach(document::who);
            parts.actors(event.actors()).forEach(actor -> document.party(party(EventParty.Side.ACTOR, actor)));
            parts.actors(event.recipients()).forEach(actor -> document.party(party(EventParty.Side.RECIPIENT, actor)));
            places.forEach(place -> document.where(EventPlace.of(place)));
            addWho(document, parts.actors(participants), places);
            addEvents(document, List.of(event));
            return document.document();
        }

        private EventParty party(EventParty.Side side, Actor actor) {
            return new EventParty(side, ActorName.of(actor), actor.name(), actor.country());
        }

        private void addWho(PartDocument document, Collection<Actor> actors, Collection<Place> places) {
            actors.forEach(actor -> document.value(ValueField.COUNTRY, actor.country())
                    .facet(Facet.COUNTRY, actor.country())
                    .facet(Facet.ACTOR, parts.name(actor)));
            places.forEach(
                    place -> document.value(ValueField.COUNTRY, place.country()).facet(Facet.COUNTRY, place.country()));
        }

        private void addEvents(PartDocument document, Collection<Event> events) {
            events.forEach(event -> document.value(ValueField.TYPE, event.type())
                    .value(ValueField.STATUS, event.status())
                    .facet(Facet.TYPE, event.type().name()));
            document.words(
                    TextField.RECIPIENT,
                    words,
                    parts.named(events.stream()
                            .flatMap(event -> event.recipients().stream())
                            .toList()));
        }
    }
}

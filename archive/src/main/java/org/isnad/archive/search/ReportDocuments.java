package org.isnad.archive.search;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.apache.lucene.document.Document;
import org.isnad.archive.ActorName;
import org.isnad.archive.ArchivedReport;
import org.isnad.archive.search.query.TextField;
import org.isnad.archive.search.query.ValueField;
import org.isnad.archive.search.words.TextWords;
import org.isnad.model.Actor;
import org.isnad.model.Article;
import org.isnad.model.Event;
import org.isnad.model.Place;
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

    /** What makes two reports ones of the same article: its text, and its address where it has one. */
    static List<String> keys(Article article) {
        return article.url() == null ? List.of(article.id()) : List.of(article.id(), article.url());
    }

    List<Document> of(ArchivedReport archived) {
        return new OfReport(archived).all();
    }

    private final class OfReport {
        private final ArchivedReport archived;
        private final Report report;
        private final Article article;
        private final TextWords words;
        private final TextWords outlet;
        private final @Nullable String newsroom;
        private final ReportParts parts;

        OfReport(ArchivedReport archived) {
            this.archived = archived;
            this.report = archived.report();
            this.article = report.article();
            this.parts = new ReportParts(report);
            this.words = reader.read(article.text(), parts.told());
            this.newsroom = OutletFamilies.lexicon().of(article);
            this.outlet = words(outletNames());
        }

        private String outletNames() {
            String names = String.join(
                    " ",
                    Stream.of(article.outlet().name(), newsroom)
                            .filter(name -> name != null)
                            .distinct()
                            .toList());
            return article.url() == null ? names : names + " " + ReportParts.host(article.url());
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
                    .article(keys(article))
                    .label(TextField.OUTLET, outlet)
                    .facet(Facet.OUTLET, newsroom)
                    .value(ValueField.LANGUAGE, article.language());
            if (article.publication().date() != null) {
                document.published(article.publication().date().toEpochDay());
                document.facet(
                        Facet.MONTH, article.publication().date().toString().substring(0, 7));
            }
            said.forEach(statement ->
                    document.value(ValueField.ACT, statement.act()).facet(Facet.SPEAKER, parts.speakerName(statement)));
            return document.words(TextField.SOURCE, words, parts.sources(said))
                    .words(TextField.SPEAKER, words, parts.speakers(said));
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

package org.isnad.archive;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.isnad.model.Actor;
import org.isnad.model.Article;
import org.isnad.model.Event;
import org.isnad.model.Outlet;
import org.isnad.model.Passage;
import org.isnad.model.Place;
import org.isnad.model.Publication;
import org.isnad.model.Report;
import org.isnad.model.Span;
import org.isnad.model.Statement;
import org.jspecify.annotations.Nullable;

/** A report in the making, for tests: what is named by its words is looked up in the text. */
public final class SampleReports {
    private final long number;
    private final String text;
    private @Nullable String url;
    private @Nullable String title;
    private @Nullable String outlet;
    private Publication publication = Publication.UNKNOWN;
    private final List<Passage> passages = new ArrayList<>();
    private final List<Statement> statements = new ArrayList<>();
    private final List<Event> events = new ArrayList<>();
    private final List<Actor> actors = new ArrayList<>();
    private final List<Place> places = new ArrayList<>();

    private SampleReports(long number, String text) {
        this.number = number;
        this.text = text;
    }

    public static SampleReports numbered(long number, String text) {
        return new SampleReports(number, text);
    }

    public SampleReports at(String newUrl) {
        url = newUrl;
        return this;
    }

    public SampleReports titled(String newTitle) {
        title = newTitle;
        return this;
    }

    public SampleReports in(String newOutlet) {
        outlet = newOutlet;
        return this;
    }

    public SampleReports published(String day) {
        publication = Publication.on(LocalDate.parse(day), Publication.From.METADATA);
        return this;
    }

    public SampleReports noise(String words) {
        passages.add(new Passage(span(words), Passage.Kind.NOISE));
        return this;
    }

    /** An actor with the mentions that these words are. */
    public SampleReports actor(String name, @Nullable String country, String... mentions) {
        List<Span> spans = new ArrayList<>();
        for (String mention : mentions) {
            spans.add(span(mention));
        }
        actors.add(new Actor("a" + (actors.size() + 1), name, Actor.Kind.PERSON, country, null, null, spans));
        return this;
    }

    /**
     * A statement.
     *
     * @param chain the sources, each the words of the text, or {@code words=a1} with its actor
     */
    public SampleReports says(String content, Statement.Act act, String... chain) {
        List<Statement.Link> links = new ArrayList<>();
        for (String link : chain) {
            String[] parts = link.split("=");
            links.add(new Statement.Link(span(parts[0]), parts.length > 1 ? parts[1] : null));
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
                0.9));
        return this;
    }

    public SampleReports event(
            Event.Type type, String trigger, @Nullable String actor, @Nullable String recipient, Event.Status status) {
        LocalDate day = publication.date();
        events.add(new Event(
                "e" + (events.size() + 1),
                type,
                null,
                List.of(),
                span(trigger),
                actor == null ? List.of() : List.of(new Event.Participant(span(actor), null)),
                recipient == null ? List.of() : List.of(new Event.Participant(span(recipient), null)),
                null,
                day == null ? null : new Event.Date(null, day, day, Event.Basis.PUBLICATION),
                status,
                statements.isEmpty() ? null : statements.getLast().id(),
                List.of(),
                0.8));
        return this;
    }

    public SampleReports place(String words, String country) {
        places.add(new Place(span(words), words, country, null, null));
        return this;
    }

    public ArchivedReport report() {
        if (passages.isEmpty()) {
            passages.add(new Passage(new Span(0, text.length()), Passage.Kind.PARAGRAPH));
        } else {
            Span noise = passages.getFirst().span();
            passages.addFirst(new Passage(new Span(0, noise.start()), Passage.Kind.PARAGRAPH));
            passages.add(new Passage(new Span(noise.end(), text.length()), Passage.Kind.PARAGRAPH));
        }
        var article = new Article(
                "sha256:" + Integer.toHexString(text.hashCode()),
                number + ".html",
                url,
                new Outlet(outlet, null),
                title,
                null,
                "ar",
                publication,
                List.of(),
                text,
                passages);
        return new ArchivedReport(
                number,
                1,
                Instant.EPOCH.plusSeconds(number),
                new Report(article, statements, events, List.of(), List.of(), actors, places));
    }

    private Span span(String words) {
        int start = text.indexOf(words);
        if (start < 0) {
            throw new IllegalArgumentException("the text has no " + words);
        }
        return new Span(start, start + words.length());
    }
}

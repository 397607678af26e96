package org.isnad.model.json;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.isnad.model.Actor;
import org.isnad.model.Article;
import org.isnad.model.Direction;
import org.isnad.model.Event;
import org.isnad.model.Figure;
import org.isnad.model.Omission;
import org.isnad.model.Outlet;
import org.isnad.model.PageNotes;
import org.isnad.model.Passage;
import org.isnad.model.Place;
import org.isnad.model.Publication;
import org.isnad.model.Report;
import org.isnad.model.Span;
import org.isnad.model.Statement;
import org.isnad.model.TimeSpan;

/** A report made by hand in which every member stands, each at least once with a value and once without. */
final class SampleReport {
    static final String TEXT = """
            صحيفة المرفأ
            نقلت وكالة الضفاف عن وزير النقل سامي الحداد قوله إن "الجسر سيفتح الأحد" في مدينة بصرى.
            وأضاف أن نحو 12 ألف سائق سيعبرونه، ونفى تأخر العمل.
            الضفاف""";

    private SampleReport() {}

    static Span span(String words) {
        int start = TEXT.indexOf(words);
        if (start < 0) {
            throw new IllegalArgumentException(words);
        }
        return new Span(start, start + words.length());
    }

    static Article article() {
        int credit = TEXT.lastIndexOf("الضفاف");
        return new Article(
                "sha256:" + UUID.nameUUIDFromBytes(TEXT.getBytes(StandardCharsets.UTF_8)),
                "sample.txt#0",
                "https://news.example/7",
                new Outlet("صحيفة المرفأ", span("صحيفة المرفأ")),
                "الجسر يفتح الأحد",
                "هالة سمير",
                "ar",
                new Publication(
                        LocalDate.of(2026, 3, 5),
                        OffsetDateTime.parse("2026-03-05T10:15:00+03:00"),
                        Publication.From.METADATA),
                List.of(new Span(credit, TEXT.length())),
                TEXT,
                List.of(
                        new Passage(span("صحيفة المرفأ"), Passage.Kind.HEADING),
                        new Passage(new Span(13, credit - 1), Passage.Kind.PARAGRAPH),
                        new Passage(new Span(credit, TEXT.length()), Passage.Kind.CREDIT)));
    }

    /** The article with notes on the page that it was read from. */
    static Article notedArticle() {
        return article()
                .withNotes(new PageNotes(
                        "محليات",
                        Direction.RIGHT_TO_LEFT,
                        new Publication(
                                LocalDate.of(2025, 8, 14),
                                OffsetDateTime.parse("2025-08-14T09:30:00+03:00"),
                                Publication.From.METADATA),
                        "ترجمة آلية",
                        Map.of(PageNotes.Field.TITLE, "og:title", PageNotes.Field.PUBLISHED, "json-ld datePublished"),
                        List.of(new Omission(Omission.Reason.ABOUT_AUTHOR, "author-box", "كاتب", 40))));
    }

    /** An article of which nothing is known but its text. */
    static Article bareArticle() {
        return new Article(
                "sha256:0",
                "0.txt",
                null,
                Outlet.UNKNOWN,
                null,
                null,
                null,
                Publication.UNKNOWN,
                List.of(),
                TEXT,
                List.of());
    }

    static Report report() {
        return new Report(article(), statements(), events(), figures(), times(), actors(), List.of(place(32.5, 36.48)));
    }

    private static List<Statement> statements() {
        var agency = new Statement.Link(span("وكالة الضفاف"), null);
        var minister = new Statement.Link(span("وزير النقل سامي الحداد"), "a1");
        return List.of(
                new Statement(
                        "s1",
                        null,
                        List.of(agency, minister),
                        false,
                        span("قوله إن"),
                        span("الجسر سيفتح الأحد"),
                        Statement.Form.DIRECT,
                        Statement.Act.COMMIT,
                        0.9),
                new Statement(
                        "s2",
                        "s1",
                        List.of(minister),
                        true,
                        null,
                        span("تأخر العمل"),
                        Statement.Form.INDIRECT,
                        Statement.Act.NOT_MENTIONED,
                        1));
    }

    private static List<Event> events() {
        return List.of(
                new Event(
                        "e1",
                        Event.Type.AGREE,
                        "phone",
                        List.of("diplomatic", "economic"),
                        span("سيفتح"),
                        List.of(new Event.Participant(span("وزير النقل"), "a1")),
                        List.of(new Event.Participant(span("سائق"), null)),
                        place(32.5, 36.48),
                        new Event.Date(
                                span("الأحد"), LocalDate.of(2026, 3, 8), LocalDate.of(2026, 3, 8), Event.Basis.TEXT),
                        Event.Status.PLANNED,
                        "s1",
                        List.of("f1"),
                        0.75),
                new Event(
                        "e2",
                        Event.Type.CONSULT,
                        null,
                        List.of(),
                        span("نقلت"),
                        List.of(),
                        List.of(),
                        null,
                        new Event.Date(null, LocalDate.of(2026, 3, 5), null, Event.Basis.PUBLICATION),
                        Event.Status.ACTUAL,
                        null,
                        List.of(),
                        0));
    }

    private static List<Figure> figures() {
        return List.of(
                new Figure(
                        "f1",
                        span("نحو 12 ألف سائق"),
                        new BigDecimal("12000"),
                        new BigDecimal("12500.5"),
                        Figure.Qualifier.ABOUT,
                        "person",
                        "سائق"),
                new Figure("f2", span("12"), new BigDecimal("0.25"), null, Figure.Qualifier.AT_LEAST, null, null));
    }

    private static List<TimeSpan> times() {
        return List.of(
                new TimeSpan(span("الأحد"), LocalDate.of(2026, 3, 8), null), new TimeSpan(span("تأخر"), null, null));
    }

    private static List<Actor> actors() {
        return List.of(
                new Actor(
                        "a1",
                        "سامي الحداد",
                        Actor.Kind.PERSON,
                        "SYR",
                        "GOV",
                        "وزير النقل",
                        List.of(span("وزير النقل سامي الحداد"))),
                new Actor(
                        "a2",
                        "وكالة الضفاف",
                        Actor.Kind.ORGANISATION,
                        null,
                        null,
                        null,
                        List.of(span("وكالة الضفاف"))));
    }

    static Place place(Double latitude, Double longitude) {
        return new Place(span("مدينة بصرى"), "بصرى", "SYR", latitude, longitude);
    }
}

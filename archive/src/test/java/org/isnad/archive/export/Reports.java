package org.isnad.archive.export;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.isnad.archive.Appearance;
import org.isnad.archive.ArchivedReport;
import org.isnad.model.Actor;
import org.isnad.model.Article;
import org.isnad.model.Event;
import org.isnad.model.Factuality;
import org.isnad.model.Figure;
import org.isnad.model.Outlet;
import org.isnad.model.PageNotes;
import org.isnad.model.Place;
import org.isnad.model.Publication;
import org.isnad.model.Report;
import org.isnad.model.Span;
import org.isnad.model.Statement;

/**
 * Reports made by hand: an agency passes on what a minister says on a bridge, and denies; some convoy is said to have been
 * attacked. The words that a test is about stand in the statement, the title and the names.
 */
public final class Reports {
    static final Instant STORED = Instant.parse("2026-11-23T08:00:00Z");

    private Reports() {}

    static ArchivedReport sample() {
        return number(1, "الجسر سيفتح 🌉 الأحد");
    }

    /** A report in which these words are said, and stand wherever a text may. */
    static ArchivedReport number(long number, String words) {
        var text = "نقلت وكالة الضفاف عن وزير النقل سامي الحداد قوله إن «" + words
                + "» في بصرى.\nوأضاف مصدر أن مسلحين هاجموا" + " قافلة وقتلوا نحو 12 سائقا، ونفى تأخر العمل. رقم "
                + number;
        return new ArchivedReport(number, 1, STORED.plusSeconds(number), new Parts(text, words).report(number));
    }

    /** The sample, whose text stands at another address as well, and stood at a third one. */
    static ArchivedReport elsewhere() {
        ArchivedReport sample = sample();
        Appearance first = sample.appearances().getFirst();
        return new ArchivedReport(
                sample.number(),
                sample.version(),
                sample.stored(),
                sample.report(),
                List.of(
                        first,
                        at(first, "https://hill.example/7", "صحيفة التل", true),
                        at(first, "https://valley.example/8", "صحيفة الوادي", false)));
    }

    private static Appearance at(Appearance first, String url, String outlet, boolean stands) {
        return new Appearance(
                url,
                1,
                stands,
                first.number(),
                first.articleId(),
                outlet,
                first.title(),
                first.published(),
                first.stored());
    }

    /** An article of which nothing is known but its text and its address. */
    static ArchivedReport at(String url) {
        Report bare = bare(1).report();
        Article article = bare.article();
        return new ArchivedReport(
                1,
                1,
                STORED,
                bare.withArticle(new Article(
                        article.id(),
                        article.input(),
                        url,
                        article.outlet(),
                        null,
                        null,
                        null,
                        article.publication(),
                        List.of(),
                        article.text(),
                        List.of())));
    }

    /** An article of which nothing is known but its text, and in which nothing was found. */
    static ArchivedReport bare(long number) {
        return bare(number, number + ".txt");
    }

    /** The same, of which this is the input. */
    static ArchivedReport bare(long number, String input) {
        var article = new Article(
                "sha256:" + number,
                input,
                null,
                Outlet.UNKNOWN,
                null,
                null,
                null,
                Publication.UNKNOWN,
                List.of(),
                "نص",
                List.of());
        var report = new Report(article, List.of(), List.of(), List.of(), List.of(), List.of(), List.of());
        return new ArchivedReport(number, 1, STORED, report);
    }

    private record Parts(String text, String words) {
        Span span(String part) {
            int start = text.indexOf(part);
            return new Span(start, start + part.length());
        }

        Span said() {
            int start = text.indexOf('«') + 1;
            return new Span(start, start + words.length());
        }

        Report report(long number) {
            return new Report(
                    article(number), statements(), events(), figures(), List.of(), actors(), List.of(place()));
        }

        private Article article(long number) {
            return new Article(
                            "sha256:%064x".formatted(number),
                            "day.jsonl#" + number,
                            "https://news.example/" + number,
                            new Outlet("المرفأ " + words, null),
                            words,
                            "هالة " + words,
                            "ar",
                            new Publication(
                                    LocalDate.of(2026, 3, 5),
                                    OffsetDateTime.parse("2026-03-05T10:15:00+03:00"),
                                    Publication.From.METADATA),
                            List.of(span("وكالة الضفاف")),
                            text,
                            List.of())
                    .withNotes(PageNotes.NONE);
        }

        private List<Statement> statements() {
            var agency = new Statement.Link(span("وكالة الضفاف"), "a2");
            var minister = new Statement.Link(span("وزير النقل سامي الحداد"), "a1");
            return List.of(
                    new Statement(
                            "s1",
                            null,
                            List.of(agency, minister),
                            false,
                            span("قوله إن"),
                            said(),
                            Statement.Form.DIRECT,
                            Statement.Act.ASSERT,
                            Factuality.CERTAIN,
                            0.875),
                    new Statement(
                            "s2",
                            null,
                            List.of(new Statement.Link(span("مصدر"), null)),
                            false,
                            span("وأضاف"),
                            span("مسلحين هاجموا قافلة وقتلوا نحو 12 سائقا"),
                            Statement.Form.INDIRECT,
                            Statement.Act.ASSERT,
                            0.5),
                    new Statement(
                            "s3",
                            "s2",
                            List.of(minister),
                            true,
                            null,
                            span("تأخر العمل"),
                            Statement.Form.INDIRECT,
                            Statement.Act.DENY,
                            1));
        }

        private List<Event> events() {
            var attackers = new Event.Participant(span("مسلحين"), "a3");
            var convoy = new Event.Participant(span("قافلة"), "a4");
            return List.of(
                    new Event(
                            "e1",
                            Event.Type.ASSAULT,
                            "aerial",
                            List.of("military", "economic"),
                            span("هاجموا"),
                            List.of(span("وقتلوا")),
                            List.of(attackers),
                            List.of(convoy),
                            place(),
                            new Event.Date(
                                    span("رقم"), LocalDate.of(2026, 3, 4), LocalDate.of(2026, 3, 5), Event.Basis.TEXT),
                            Event.Status.ACTUAL,
                            "s2",
                            List.of("f1"),
                            0.75),
                    new Event(
                            "e2",
                            Event.Type.COOPERATE,
                            null,
                            List.of(),
                            span("العمل"),
                            List.of(new Event.Participant(span("سائقا"), null)),
                            List.of(),
                            null,
                            null,
                            Event.Status.DENIED,
                            "s3",
                            List.of(),
                            0.25));
        }

        private List<Figure> figures() {
            return List.of(new Figure(
                    "f1",
                    span("نحو 12 سائقا"),
                    new BigDecimal("12"),
                    new BigDecimal("12.5"),
                    Figure.Qualifier.ABOUT,
                    "person",
                    "سائقا"));
        }

        private List<Actor> actors() {
            return List.of(
                    new Actor(
                            "a1",
                            "سامي الحداد " + words,
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
                            List.of(span("وكالة الضفاف"))),
                    new Actor("a3", "مسلحين", Actor.Kind.GROUP, null, "REB", null, List.of(span("مسلحين"))),
                    new Actor("a4", "قافلة", Actor.Kind.STATE, "JOR", "GOV", null, List.of(span("قافلة"))));
        }

        private Place place() {
            return new Place(span("بصرى"), "بصرى", "SYR", 32.5, 36.48);
        }
    }
}

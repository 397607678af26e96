package org.isnad.server;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.isnad.model.Actor;
import org.isnad.model.Article;
import org.isnad.model.Event;
import org.isnad.model.Figure;
import org.isnad.model.Outlet;
import org.isnad.model.Passage;
import org.isnad.model.Place;
import org.isnad.model.Publication;
import org.isnad.model.Report;
import org.isnad.model.Span;
import org.isnad.model.Statement;
import org.isnad.reading.text.ArticleId;
import org.jspecify.annotations.Nullable;

/** Reports of our own writing, as small as they can be: a minister, a company, a harbour, and who says what of it. */
final class SampleNews {
    static final String HARBOUR =
            "أعلنت وزيرة النقل لمى الحداد صباح الأربعاء افتتاح مرفأ الياسمين في مدينة اللاذقية بعد ثلاثة أعوام من العمل."
                    + " وقالت الحداد إن المرفأ سيستقبل أربعين سفينة في الأسبوع. وشكرت شركة الأشرعة التي نفذت المشروع"
                    + " وبلغت كلفته 64 مليون دينار، بحسب وكالة الميناء.";

    /** The same text, edited in one number. */
    static final String HARBOUR_EDITED = HARBOUR.replace("64 مليون", "71 مليون");

    /** Markup where an article has text. */
    static final String MARKUP = "<script>alert(1)</script>\"'&<img src=x onerror=alert(2)>";

    private SampleNews() {}

    /** What the harbour's opening looks like, told by an outlet. */
    static Report harbour(String url, String outlet, @Nullable LocalDate day, String text) {
        Span minister = span(text, "وزيرة النقل لمى الحداد");
        Span company = span(text, "شركة الأشرعة");
        Span city = span(text, "مدينة اللاذقية");
        var place = new Place(city, "اللاذقية", "SYR", 35.5, 35.8);
        var said = new Statement(
                "s1",
                null,
                List.of(new Statement.Link(span(text, "الحداد إن"), "a1")),
                false,
                span(text, "وقالت"),
                span(text, "المرفأ سيستقبل أربعين سفينة في الأسبوع"),
                Statement.Form.INDIRECT,
                Statement.Act.ASSERT,
                0.9);
        var thanked = new Event(
                "e1",
                Event.Type.SUPPORT,
                null,
                List.of(),
                span(text, "شكرت"),
                List.of(new Event.Participant(minister, "a1")),
                List.of(new Event.Participant(company, "a2")),
                place,
                new Event.Date(null, LocalDate.of(2026, 11, 18), LocalDate.of(2026, 11, 18), Event.Basis.TEXT),
                Event.Status.ACTUAL,
                null,
                List.of(),
                0.8);
        var cost = new Figure(
                "f1",
                span(text, " مليون دينار"),
                new BigDecimal(text.contains("64") ? 64_000_000 : 71_000_000),
                null,
                Figure.Qualifier.EXACT,
                "SYP",
                null);
        List<Actor> actors = List.of(
                new Actor("a1", "لمى الحداد", Actor.Kind.PERSON, "SYR", "GOV", "وزيرة النقل", List.of(minister)),
                new Actor("a2", "شركة الأشرعة", Actor.Kind.ORGANISATION, "SYR", "BUS", null, List.of(company)));
        return new Report(
                article(url, outlet, "افتتاح مرفأ الياسمين", day, text),
                List.of(said),
                List.of(thanked),
                List.of(cost),
                List.of(),
                actors,
                List.of(place));
    }

    /** A report on a text of its own in which nothing was found. */
    static Report numbered(int number, @Nullable LocalDate day) {
        String text = "خبر قصير رقم " + number + " من سوق السمك.";
        return bare(article("https://fish.example/" + number, "سوق السمك", "خبر " + number, day, text));
    }

    /** A report that has markup wherever an article and its parts have text. */
    static Report markup() {
        String text = MARKUP + " قال " + MARKUP + "s إن " + MARKUP + "c في " + MARKUP + "p.";
        Span speaker = span(text, MARKUP + "s");
        var place = new Place(span(text, MARKUP + "p"), MARKUP, "SYR", null, null);
        return new Report(
                new Article(
                        ArticleId.of(text),
                        MARKUP,
                        "https://markup.example/?q=" + MARKUP,
                        new Outlet(MARKUP, null),
                        MARKUP,
                        MARKUP,
                        "ar",
                        Publication.on(LocalDate.of(2026, 11, 20), Publication.From.METADATA),
                        List.of(span(text, MARKUP)),
                        text,
                        List.of(new Passage(new Span(0, text.length()), Passage.Kind.PARAGRAPH))),
                List.of(new Statement(
                        "s1",
                        null,
                        List.of(new Statement.Link(speaker, "a1")),
                        false,
                        span(text, "قال"),
                        span(text, MARKUP + "c"),
                        Statement.Form.INDIRECT,
                        Statement.Act.DENY,
                        0.5)),
                List.of(new Event(
                        "e1",
                        Event.Type.ACCUSE,
                        null,
                        List.of(),
                        span(text, "قال"),
                        List.of(new Event.Participant(speaker, "a1")),
                        List.of(new Event.Participant(place.span(), "a2")),
                        place,
                        null,
                        Event.Status.ACTUAL,
                        "s1",
                        List.of(),
                        0.5)),
                List.of(),
                List.of(),
                List.of(
                        new Actor("a1", MARKUP + " س", Actor.Kind.PERSON, null, null, MARKUP, List.of(speaker)),
                        new Actor("a2", MARKUP + " ع", Actor.Kind.GROUP, null, null, null, List.of())),
                List.of(place));
    }

    static Report bare(Article article) {
        return new Report(article, List.of(), List.of(), List.of(), List.of(), List.of(), List.of());
    }

    private static Article article(String url, String outlet, String title, @Nullable LocalDate day, String text) {
        return new Article(
                ArticleId.of(text),
                "day.jsonl#0",
                url,
                new Outlet(outlet, null),
                title,
                null,
                "ar",
                day == null ? Publication.UNKNOWN : Publication.on(day, Publication.From.METADATA),
                List.of(),
                text,
                new ArrayList<>(List.of(new Passage(new Span(0, text.length()), Passage.Kind.PARAGRAPH))));
    }

    private static Span span(String text, String words) {
        int start = text.indexOf(words);
        if (start < 0) {
            throw new IllegalArgumentException("the text has no " + words);
        }
        return new Span(start, start + words.length());
    }
}

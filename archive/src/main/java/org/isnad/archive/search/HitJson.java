package org.isnad.archive.search;

import java.util.List;
import java.util.Locale;
import org.isnad.archive.ArchivedReport;
import org.isnad.model.Article;
import org.isnad.model.Event;
import org.isnad.model.Place;
import org.isnad.model.Span;
import org.isnad.model.Statement;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;

/** A hit as JSON, with the characters that it was found by and read from. Spans count in the article's text. */
public final class HitJson {
    private HitJson() {}

    /** Writes what is known of a report's article beside its text, as members of the open object. */
    public static void writeArticle(ArchivedReport report, JsonGenerator out) {
        Article article = report.report().article();
        out.writeNumberProperty("report", report.number());
        out.writeStringProperty("stored", report.stored().toString());
        out.writeObjectPropertyStart("article");
        out.writeStringProperty("id", article.id());
        out.writeStringProperty("url", article.url());
        out.writeStringProperty("outlet", article.outlet().name());
        out.writeStringProperty("title", article.title());
        out.writeStringProperty(
                "published",
                article.publication().date() == null
                        ? null
                        : article.publication().date().toString());
        out.writeEndObject();
    }

    /** Writes what was found of a report, as members of the open object. */
    public static void writeFound(Hit hit, ArchivedReport report, JsonGenerator out) {
        String text = report.report().article().text();
        out.writeStringProperty("in", hit.level().term());
        switch (hit.level()) {
            case ARTICLES -> {
                String title = report.report().article().title();
                spans("titleWords", hit.titleWords(), title == null ? "" : title, out);
            }
            case STATEMENTS -> statement(hit.statement(report), text, out);
            case EVENTS -> event(hit.event(report), text, out);
        }
        spans("words", hit.words(), text, out);
    }

    private static void statement(Statement statement, String text, JsonGenerator out) {
        out.writeStringProperty("id", statement.id());
        spans("chain", statement.chain().stream().map(Statement.Link::span).toList(), text, out);
        out.writeName("content");
        span(statement.content(), text, out);
        out.writeStringProperty("act", lower(statement.act()));
    }

    private static void event(Event event, String text, JsonGenerator out) {
        out.writeStringProperty("id", event.id());
        out.writeStringProperty("type", event.type().name());
        out.writeStringProperty("mode", event.mode());
        out.writeStringProperty("status", lower(event.status()));
        out.writeName("trigger");
        span(event.trigger(), text, out);
        spans("actors", event.actors().stream().map(Event.Participant::span).toList(), text, out);
        spans(
                "recipients",
                event.recipients().stream().map(Event.Participant::span).toList(),
                text,
                out);
        place(event.place(), text, out);
        date(event.date(), out);
        out.writeStringProperty("statement", event.statement());
    }

    private static void place(@Nullable Place place, String text, JsonGenerator out) {
        out.writeName("place");
        if (place == null) {
            out.writeNull();
            return;
        }
        out.writeStartObject();
        members(place.span(), text, out);
        out.writeStringProperty("name", place.name());
        out.writeStringProperty("country", place.country());
        degrees("lat", place.latitude(), out);
        degrees("lon", place.longitude(), out);
        out.writeEndObject();
    }

    private static void degrees(String name, @Nullable Double degrees, JsonGenerator out) {
        if (degrees == null) {
            out.writeNullProperty(name);
        } else {
            out.writeNumberProperty(name, degrees);
        }
    }

    private static void date(Event.@Nullable Date date, JsonGenerator out) {
        out.writeName("date");
        if (date == null) {
            out.writeNull();
            return;
        }
        out.writeStartObject();
        out.writeStringProperty("from", date.from() == null ? null : date.from().toString());
        out.writeStringProperty("to", date.to() == null ? null : date.to().toString());
        out.writeStringProperty("basis", lower(date.basis()));
        out.writeEndObject();
    }

    private static String lower(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }

    private static void spans(String name, List<Span> spans, String text, JsonGenerator out) {
        out.writeArrayPropertyStart(name);
        spans.forEach(span -> span(span, text, out));
        out.writeEndArray();
    }

    private static void span(Span span, String text, JsonGenerator out) {
        out.writeStartObject();
        members(span, text, out);
        out.writeEndObject();
    }

    private static void members(Span span, String text, JsonGenerator out) {
        out.writeNumberProperty("start", span.start());
        out.writeNumberProperty("end", span.end());
        out.writeStringProperty("text", span.of(text));
    }
}

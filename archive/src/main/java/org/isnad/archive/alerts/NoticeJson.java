package org.isnad.archive.alerts;

import java.io.ByteArrayOutputStream;
import java.util.List;
import java.util.Locale;
import org.isnad.archive.search.Hit;
import org.isnad.archive.search.Level;
import org.isnad.model.Article;
import org.isnad.model.Event;
import org.isnad.model.Span;
import org.isnad.model.Statement;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/** A notice as JSON in one line, schema {@code isnad/notice/1}. Spans count in the article's text. */
final class NoticeJson {
    static final String SCHEMA = "isnad/notice/1";
    private static final JsonFactory JSON = JsonFactory.builder().build();

    private NoticeJson() {}

    /** In UTF-8, without a line break. */
    static byte[] bytes(Notice notice) {
        var bytes = new ByteArrayOutputStream();
        try (JsonGenerator out = JSON.createGenerator(ObjectWriteContext.empty(), bytes)) {
            write(notice, out);
        }
        return bytes.toByteArray();
    }

    private static void write(Notice notice, JsonGenerator out) {
        Article article = notice.report().report().article();
        out.writeStartObject();
        out.writeStringProperty("schema", SCHEMA);
        out.writeStringProperty("delivery", notice.id());
        if (notice.test()) {
            out.writeBooleanProperty("test", true);
        }
        out.writeStringProperty("alert", notice.search().name());
        out.writeStringProperty("query", notice.search().stored().query());
        out.writeNumberProperty("report", notice.report().number());
        out.writeStringProperty("stored", notice.report().stored().toString());
        out.writeObjectPropertyStart("article");
        out.writeStringProperty("id", article.id());
        out.writeStringProperty("url", article.url());
        out.writeStringProperty("outlet", article.outlet().name());
        out.writeStringProperty("title", article.title());
        out.writeStringProperty(
                "published",
                article.publication().date() == null ? null : article.publication().date().toString());
        out.writeEndObject();
        out.writeArrayPropertyStart("hits");
        notice.hits().forEach(hit -> write(hit, notice, article.text(), out));
        out.writeEndArray();
        out.writeEndObject();
    }

    private static void write(Hit hit, Notice notice, String text, JsonGenerator out) {
        out.writeStartObject();
        switch (hit.level()) {
            case ARTICLES -> out.writeStringProperty("in", Level.ARTICLES.name().toLowerCase(Locale.ROOT));
            case STATEMENTS -> statement(hit.statement(notice.report()), text, out);
            case EVENTS -> event(hit.event(notice.report()), text, out);
        }
        spans("words", hit.words(), text, out);
        out.writeEndObject();
    }

    private static void statement(Statement statement, String text, JsonGenerator out) {
        out.writeStringProperty("in", "statements");
        out.writeStringProperty("id", statement.id());
        spans("chain", statement.chain().stream().map(Statement.Link::span).toList(), text, out);
        out.writeName("content");
        span(statement.content(), text, out);
        out.writeStringProperty("act", statement.act().name().toLowerCase(Locale.ROOT));
    }

    private static void event(Event event, String text, JsonGenerator out) {
        out.writeStringProperty("in", "events");
        out.writeStringProperty("id", event.id());
        out.writeStringProperty("type", event.type().name());
        out.writeStringProperty("status", event.status().name().toLowerCase(Locale.ROOT));
        out.writeName("trigger");
        span(event.trigger(), text, out);
    }

    private static void spans(String name, List<Span> spans, String text, JsonGenerator out) {
        out.writeArrayPropertyStart(name);
        spans.forEach(span -> span(span, text, out));
        out.writeEndArray();
    }

    private static void span(Span span, String text, JsonGenerator out) {
        out.writeStartObject();
        out.writeNumberProperty("start", span.start());
        out.writeNumberProperty("end", span.end());
        out.writeStringProperty("text", span.of(text));
        out.writeEndObject();
    }
}

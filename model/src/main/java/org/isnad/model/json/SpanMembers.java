package org.isnad.model.json;

import org.isnad.model.Span;
import org.isnad.model.UnreadableException;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;

/**
 * The members {@code start}, {@code end} and {@code text} of an object that stands on a span of the article. The text is
 * always cut from the article when written, and held against the article when read.
 */
final class SpanMembers {
    private @Nullable Integer start;
    private @Nullable Integer end;
    private @Nullable String text;

    static void write(JsonGenerator out, String article, Span span) {
        out.writeNumberProperty("start", span.start());
        out.writeNumberProperty("end", span.end());
        out.writeStringProperty("text", article.substring(span.start(), span.end()));
    }

    /** Writes an object that is a span and nothing else, or {@code null}. */
    static void writeObject(JsonGenerator out, String name, String article, @Nullable Span span) {
        out.writeName(name);
        if (span == null) {
            out.writeNull();
        } else {
            writeObject(out, article, span);
        }
    }

    static void writeObject(JsonGenerator out, String article, Span span) {
        out.writeStartObject();
        write(out, article, span);
        out.writeEndObject();
    }

    static Span readObject(Cursor in) throws UnreadableException {
        in.openObject();
        SpanMembers span = new SpanMembers();
        String name;
        while ((name = in.nextMember()) != null) {
            span.take(name, in);
        }
        return span.quoted(in);
    }

    /** Takes the member if it is one of these three, and skips it otherwise. */
    void take(String name, Cursor in) throws UnreadableException {
        switch (name) {
            case "start" -> start = in.orNull(Cursor::offset);
            case "end" -> end = in.orNull(Cursor::offset);
            case "text" -> text = in.orNull(Cursor::string);
            default -> in.skip();
        }
    }

    /** The span, with its text; called when the whole object has been read. */
    Span quoted(Cursor in) throws UnreadableException {
        return claimed(in, in.required("text", text));
    }

    /** The span of an object that gives no text. */
    Span bare(Cursor in) throws UnreadableException {
        return claimed(in, null);
    }

    /** The span, or {@code null} where all three members are. */
    @Nullable
    Span quotedOrNull(Cursor in) throws UnreadableException {
        return start == null && end == null && text == null ? null : quoted(in);
    }

    private Span claimed(Cursor in, @Nullable String claim) throws UnreadableException {
        int from = in.required("start", start);
        int to = in.required("end", end);
        if (from < 0 || to < from) {
            throw in.wrong("[" + from + ", " + to + ") is no span");
        }
        Span span = new Span(from, to);
        in.evidence().quote(span, claim, in);
        return span;
    }
}

package org.isnad.model.json;

import java.time.LocalDate;
import org.isnad.model.TimeSpan;
import org.isnad.model.UnreadableException;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;

/** An element of {@code times}. */
final class TimeSpanJson {
    private TimeSpanJson() {}

    static void write(JsonGenerator out, String article, TimeSpan time) {
        out.writeStartObject();
        SpanMembers.write(out, article, time.span());
        writeDay(out, "from", time.from());
        writeDay(out, "to", time.to());
        out.writeEndObject();
    }

    static void writeDay(JsonGenerator out, String name, @Nullable LocalDate day) {
        out.writeStringProperty(name, day == null ? null : day.toString());
    }

    static TimeSpan read(Cursor in) throws UnreadableException {
        in.openObject();
        SpanMembers span = new SpanMembers();
        LocalDate from = null;
        LocalDate to = null;
        String name;
        while ((name = in.nextMember()) != null) {
            switch (name) {
                case "from" -> from = in.orNull(Cursor::date);
                case "to" -> to = in.orNull(Cursor::date);
                default -> span.take(name, in);
            }
        }
        return new TimeSpan(span.quoted(in), from, to);
    }
}

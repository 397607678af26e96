package org.isnad.model.json;

import java.time.LocalDate;
import org.isnad.model.Event;
import org.isnad.model.UnreadableException;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;

/** The {@code date} of an event. Its span is {@code null}, member by member, where no words of the text give it. */
final class EventDateJson {
    private static final Choices<Event.Basis> BASES = Choices.lowerCase(Event.Basis.class);

    private EventDateJson() {}

    static void writeOrNull(JsonGenerator out, String article, Event.@Nullable Date date) {
        if (date == null) {
            out.writeNull();
            return;
        }
        out.writeStartObject();
        if (date.span() == null) {
            out.writeNullProperty("start");
            out.writeNullProperty("end");
            out.writeNullProperty("text");
        } else {
            SpanMembers.write(out, article, date.span());
        }
        TimeSpanJson.writeDay(out, "from", date.from());
        TimeSpanJson.writeDay(out, "to", date.to());
        out.writeStringProperty("basis", BASES.word(date.basis()));
        out.writeEndObject();
    }

    static Event.Date read(Cursor in) throws UnreadableException {
        in.openObject();
        SpanMembers span = new SpanMembers();
        LocalDate from = null;
        LocalDate to = null;
        Event.Basis basis = null;
        String name;
        while ((name = in.nextMember()) != null) {
            switch (name) {
                case "from" -> from = in.orNull(Cursor::date);
                case "to" -> to = in.orNull(Cursor::date);
                case "basis" -> basis = BASES.read(in);
                default -> span.take(name, in);
            }
        }
        return new Event.Date(span.quotedOrNull(in), from, to, in.required("basis", basis));
    }
}

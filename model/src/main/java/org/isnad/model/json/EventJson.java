package org.isnad.model.json;

import java.util.List;
import org.isnad.model.Event;
import org.isnad.model.Place;
import org.isnad.model.Span;
import org.isnad.model.UnreadableException;
import tools.jackson.core.JsonGenerator;

/** An element of {@code events}. */
final class EventJson {
    private static final Choices<Event.Type> TYPES = Choices.upperCase(Event.Type.class);
    private static final Choices<Event.Status> STATUSES = Choices.lowerCase(Event.Status.class);

    private EventJson() {}

    static void write(JsonGenerator out, String article, Event event) {
        out.writeStartObject();
        out.writeStringProperty("id", event.id());
        out.writeStringProperty("type", TYPES.word(event.type()));
        out.writeStringProperty("mode", event.mode());
        writeStrings(out, "contexts", event.contexts());
        SpanMembers.writeObject(out, "trigger", article, event.trigger());
        if (!event.tellings().isEmpty()) {
            out.writeArrayPropertyStart("tellings");
            event.tellings().forEach(telling -> SpanMembers.writeObject(out, article, telling));
            out.writeEndArray();
        }
        writeParticipants(out, "actors", article, event.actors());
        writeParticipants(out, "recipients", article, event.recipients());
        out.writeName("place");
        PlaceJson.writeOrNull(out, article, event.place());
        out.writeName("date");
        EventDateJson.writeOrNull(out, article, event.date());
        out.writeStringProperty("status", STATUSES.word(event.status()));
        out.writeStringProperty("statement", event.statement());
        writeStrings(out, "figures", event.figures());
        Confidence.write(out, event.id(), event.confidence());
        out.writeEndObject();
    }

    private static void writeParticipants(
            JsonGenerator out, String name, String article, List<Event.Participant> participants) {
        out.writeArrayPropertyStart(name);
        for (Event.Participant participant : participants) {
            ActingJson.write(out, article, participant.span(), participant.actor());
        }
        out.writeEndArray();
    }

    private static void writeStrings(JsonGenerator out, String name, List<String> strings) {
        out.writeArrayPropertyStart(name);
        strings.forEach(out::writeString);
        out.writeEndArray();
    }

    static Event read(Cursor in) throws UnreadableException {
        in.openObject();
        String id = null;
        Event.Type type = null;
        String mode = null;
        List<String> contexts = null;
        Span trigger = null;
        List<Span> tellings = List.of();
        List<Event.Participant> actors = null;
        List<Event.Participant> recipients = null;
        Place place = null;
        Event.Date date = null;
        Event.Status status = null;
        String statement = null;
        List<String> figures = null;
        Double confidence = null;
        String name;
        while ((name = in.nextMember()) != null) {
            switch (name) {
                case "id" -> id = in.string();
                case "type" -> type = TYPES.read(in);
                case "mode" -> mode = in.orNull(Cursor::string);
                case "contexts" -> contexts = in.list(Cursor::string);
                case "trigger" -> trigger = SpanMembers.readObject(in);
                case "tellings" -> tellings = in.list(SpanMembers::readObject);
                case "actors" -> actors = in.list(EventJson::participant);
                case "recipients" -> recipients = in.list(EventJson::participant);
                case "place" -> place = in.orNull(PlaceJson::read);
                case "date" -> date = in.orNull(EventDateJson::read);
                case "status" -> status = STATUSES.read(in);
                case "statement" -> statement = in.orNull(Cursor::string);
                case "figures" -> figures = in.list(Cursor::string);
                case "confidence" -> confidence = Confidence.read(in);
                default -> in.skip();
            }
        }
        return new Event(
                in.required("id", id),
                in.required("type", type),
                mode,
                in.required("contexts", contexts),
                in.required("trigger", trigger),
                tellings,
                in.required("actors", actors),
                in.required("recipients", recipients),
                place,
                date,
                in.required("status", status),
                statement,
                in.required("figures", figures),
                in.required("confidence", confidence));
    }

    private static Event.Participant participant(Cursor in) throws UnreadableException {
        return ActingJson.read(in, Event.Participant::new);
    }
}

package org.isnad.model.json;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.isnad.model.Direction;
import org.isnad.model.Omission;
import org.isnad.model.PageNotes;
import org.isnad.model.Publication;
import org.isnad.model.UnreadableException;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;

/**
 * The member {@code notes} of the document {@code isnad/article/1}: where the fields of the article were read, and what
 * was left out of its text. It is written where anything is noted.
 */
final class NotesJson {
    private static final Choices<Direction> DIRECTIONS = Choices.lowerCase(Direction.class);
    private static final Choices<Publication.From> FROM = Choices.lowerCase(Publication.From.class);
    private static final Choices<PageNotes.Field> FIELDS = Choices.lowerCase(PageNotes.Field.class);
    private static final Choices<Omission.Reason> REASONS = Choices.lowerCase(Omission.Reason.class);

    private NotesJson() {}

    static void write(JsonGenerator out, PageNotes notes) {
        out.writeStartObject();
        out.writeStringProperty("section", notes.section());
        out.writeStringProperty("direction", notes.direction() == null ? null : DIRECTIONS.word(notes.direction()));
        Publication updated = notes.updated();
        TimeSpanJson.writeDay(out, "updated", updated.date());
        out.writeStringProperty("updatedFrom", updated.from() == null ? null : FROM.word(updated.from()));
        out.writeStringProperty(
                "updatedTime",
                updated.time() == null ? null : DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(updated.time()));
        out.writeStringProperty("machineTranslation", notes.machineTranslation());
        out.writeObjectPropertyStart("provenance");
        for (PageNotes.Field field : PageNotes.Field.values()) {
            String where = notes.provenance().get(field);
            if (where != null) {
                out.writeStringProperty(FIELDS.word(field), where);
            }
        }
        out.writeEndObject();
        out.writeArrayPropertyStart("omissions");
        for (Omission omission : notes.omissions()) {
            out.writeStartObject();
            out.writeStringProperty("reason", REASONS.word(omission.reason()));
            out.writeStringProperty("clue", omission.clue());
            out.writeStringProperty("excerpt", omission.excerpt());
            out.writeNumberProperty("length", omission.length());
            out.writeEndObject();
        }
        out.writeEndArray();
        out.writeEndObject();
    }

    static PageNotes read(Cursor in) throws UnreadableException {
        in.openObject();
        String section = null;
        Direction direction = null;
        LocalDate updated = null;
        Publication.From from = null;
        OffsetDateTime time = null;
        String machineTranslation = null;
        Map<PageNotes.Field, String> provenance = Map.of();
        List<Omission> omissions = List.of();
        String name;
        while ((name = in.nextMember()) != null) {
            switch (name) {
                case "section" -> section = in.orNull(Cursor::string);
                case "direction" -> direction = in.orNull(DIRECTIONS::read);
                case "updated" -> updated = in.orNull(Cursor::date);
                case "updatedFrom" -> from = in.orNull(FROM::read);
                case "updatedTime" -> time = in.orNull(Cursor::time);
                case "machineTranslation" -> machineTranslation = in.orNull(Cursor::string);
                case "provenance" -> provenance = provenance(in);
                case "omissions" -> omissions = in.list(NotesJson::omission);
                default -> in.skip();
            }
        }
        if ((updated == null) != (from == null)) {
            throw in.wrong("\"updated\" and \"updatedFrom\" must both be null or neither");
        }
        return new PageNotes(
                section, direction, new Publication(updated, time, from), machineTranslation, provenance, omissions);
    }

    private static Map<PageNotes.Field, String> provenance(Cursor in) throws UnreadableException {
        in.openObject();
        Map<PageNotes.Field, String> provenance = new EnumMap<>(PageNotes.Field.class);
        String name;
        while ((name = in.nextMember()) != null) {
            PageNotes.Field field = FIELDS.valueOf(name);
            if (field == null) {
                in.skip();
            } else {
                provenance.put(field, in.string());
            }
        }
        return provenance;
    }

    private static Omission omission(Cursor in) throws UnreadableException {
        in.openObject();
        Omission.Reason reason = null;
        String clue = null;
        String excerpt = null;
        @Nullable Integer length = null;
        String name;
        while ((name = in.nextMember()) != null) {
            switch (name) {
                case "reason" -> reason = REASONS.read(in);
                case "clue" -> clue = in.string();
                case "excerpt" -> excerpt = in.string();
                case "length" -> length = in.offset();
                default -> in.skip();
            }
        }
        return new Omission(
                in.required("reason", reason),
                in.required("clue", clue),
                in.required("excerpt", excerpt),
                in.required("length", length));
    }
}

package org.isnad.archive.export.stix;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.isnad.archive.export.writing.Codes;
import org.isnad.archive.export.writing.JsonMembers;
import org.isnad.archive.export.writing.Party;
import org.isnad.model.Actor;
import org.isnad.model.Event;
import org.isnad.model.Place;
import org.jspecify.annotations.Nullable;

/**
 * The events of an article: each a {@code note} on those who take part and on its place, and a {@code relationship} for each
 * pair of an actor and a recipient that are known.
 */
record EventObjects(StixObjects objects, PlaceObjects places) {

    void write() {
        for (Event event : objects.parts().report().events()) {
            List<Party> actors = objects.parts().parties(event.actors());
            List<Party> recipients = objects.parts().parties(event.recipients());
            objects.write("note", objects.id("note", event.id()), () -> note(event, actors, recipients));
            for (Actor actor : known(actors)) {
                for (Actor recipient : known(recipients)) {
                    relationship(event, actor, recipient);
                }
            }
        }
    }

    private static List<Actor> known(List<Party> parties) {
        return parties.stream()
                .map(Party::actor)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
    }

    private void note(Event event, List<Party> actors, List<Party> recipients) {
        JsonMembers out = objects.out();
        out.string("abstract", event.type().name() + ", " + Codes.word(event.status()))
                .required("content", objects.parts().text(event.trigger()));
        objects.language();
        objects.confidence(event.confidence());
        out.strings("object_refs", about(event, actors, recipients));
        objects.extension(() -> {
            told(event);
            objects.quotation("trigger", event.trigger());
            objects.spans("tellings", event.tellings());
            objects.parties("actors", actors);
            objects.parties("recipients", recipients);
            place(event.place());
            date(event.date());
        });
    }

    private List<String> about(Event event, List<Party> actors, List<Party> recipients) {
        List<String> about = new ArrayList<>();
        known(actors).forEach(actor -> about.add(objects.identity(actor)));
        known(recipients).forEach(actor -> about.add(objects.identity(actor)));
        String place = event.place() == null ? null : places.id(event.place());
        if (place != null) {
            about.add(place);
        }
        return about.isEmpty()
                ? List.of(objects.id("report"))
                : about.stream().distinct().toList();
    }

    private void told(Event event) {
        objects.out()
                .string("event", event.id())
                .string("event_type", event.type().name())
                .string("mode", event.mode())
                .strings("contexts", event.contexts())
                .word("status", event.status())
                .string("statement", event.statement());
    }

    private void place(@Nullable Place place) {
        if (place != null) {
            objects.quotation("place", place.span());
        }
    }

    private void date(Event.@Nullable Date date) {
        if (date != null) {
            JsonMembers out = objects.out();
            out.object("date", () -> {
                out.string("from", Objects.toString(date.from(), null))
                        .string("to", Objects.toString(date.to(), null))
                        .word("basis", date.basis());
                objects.quotation("words", date.span());
            });
        }
    }

    private void relationship(Event event, Actor actor, Actor recipient) {
        JsonMembers out = objects.out();
        objects.write("relationship", objects.id("relationship", event.id(), actor.id(), recipient.id()), () -> {
            out.string("relationship_type", type(event))
                    .string("source_ref", objects.identity(actor))
                    .string("target_ref", objects.identity(recipient));
            objects.confidence(event.confidence());
            times(event.date());
            objects.extension(() -> told(event));
        });
    }

    /** STIX allows lower case, digits and hyphens. */
    private static String type(Event event) {
        String told = switch (event.status()) {
            case ACTUAL, HISTORICAL -> "reported";
            case PLANNED -> "planned";
            case HYPOTHETICAL -> "hypothetical";
            case DENIED -> "denied";
        };
        return told + "-" + event.type().name().toLowerCase(Locale.ROOT);
    }

    /** From the first moment of the first day to that of the day after the last; STIX wants the end behind the start. */
    private void times(Event.@Nullable Date date) {
        if (date == null || date.basis() != Event.Basis.TEXT) {
            return;
        }
        LocalDate from = date.from();
        LocalDate to = date.to();
        if (from != null) {
            objects.out().string("start_time", midnight(from));
        }
        if (to != null && (from == null || !to.isBefore(from))) {
            objects.out().string("stop_time", midnight(to.plusDays(1)));
        }
    }

    private static String midnight(LocalDate day) {
        return StixObjects.timestamp(day.atStartOfDay(ZoneOffset.UTC).toInstant());
    }
}

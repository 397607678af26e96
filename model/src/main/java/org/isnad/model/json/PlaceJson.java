package org.isnad.model.json;

import org.isnad.model.Place;
import org.isnad.model.UnreadableException;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;

/** An element of {@code places}, and the {@code place} of an event. */
final class PlaceJson {
    private PlaceJson() {}

    static void write(JsonGenerator out, String article, Place place) {
        out.writeStartObject();
        SpanMembers.write(out, article, place.span());
        out.writeStringProperty("name", place.name());
        out.writeStringProperty("country", place.country());
        writeDegrees(out, "lat", place.latitude());
        writeDegrees(out, "lon", place.longitude());
        out.writeEndObject();
    }

    static void writeOrNull(JsonGenerator out, String article, @Nullable Place place) {
        if (place == null) {
            out.writeNull();
        } else {
            write(out, article, place);
        }
    }

    private static void writeDegrees(JsonGenerator out, String name, @Nullable Double degrees) {
        if (degrees == null) {
            out.writeNullProperty(name);
        } else {
            out.writeNumberProperty(name, degrees.doubleValue());
        }
    }

    static Place read(Cursor in) throws UnreadableException {
        in.openObject();
        SpanMembers span = new SpanMembers();
        String usual = null;
        String country = null;
        Double latitude = null;
        Double longitude = null;
        String name;
        while ((name = in.nextMember()) != null) {
            switch (name) {
                case "name" -> usual = in.string();
                case "country" -> country = in.orNull(Cursor::string);
                case "lat" -> latitude = in.orNull(degrees -> degrees.within(-90, 90));
                case "lon" -> longitude = in.orNull(degrees -> degrees.within(-180, 180));
                default -> span.take(name, in);
            }
        }
        return new Place(span.quoted(in), in.required("name", usual), country, latitude, longitude);
    }
}

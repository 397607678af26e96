package org.isnad.archive.export.stix;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.isnad.archive.export.writing.Codes;
import org.isnad.archive.export.writing.JsonMembers;
import org.isnad.model.Event;
import org.isnad.model.Place;
import org.isnad.model.Span;
import org.jspecify.annotations.Nullable;

/**
 * The places of an article as {@code location}: each once with all its mentions. One of which neither country nor
 * coordinates are known is none, since STIX asks for one of them.
 */
final class PlaceObjects {
    private final StixObjects objects;
    private final Map<String, List<Place>> places = new LinkedHashMap<>();

    PlaceObjects(StixObjects objects) {
        this.objects = objects;
        objects.parts().report().places().forEach(this::note);
        objects.parts().report().events().stream().map(Event::place).forEach(this::note);
    }

    private void note(@Nullable Place place) {
        String id = place == null ? null : id(place);
        if (id != null && place != null) {
            places.computeIfAbsent(id, none -> new ArrayList<>()).add(place);
        }
    }

    /** The id of a place's object, or {@code null} where it has none. */
    @Nullable
    String id(Place place) {
        String country = Codes.twoLetterCountry(place.country());
        return country == null && !hasCoordinates(place)
                ? null
                : objects.id(
                        "location",
                        place.name(),
                        String.valueOf(country),
                        String.valueOf(place.latitude()),
                        String.valueOf(place.longitude()));
    }

    private static boolean hasCoordinates(Place place) {
        return place.latitude() != null && place.longitude() != null;
    }

    void write() {
        places.forEach((id, mentions) -> objects.write("location", id, () -> location(mentions)));
    }

    private void location(List<Place> mentions) {
        JsonMembers out = objects.out();
        Place place = mentions.getFirst();
        out.string("name", place.name()).string("country", Codes.twoLetterCountry(place.country()));
        if (hasCoordinates(place)) {
            out.number("latitude", place.latitude()).number("longitude", place.longitude());
        }
        List<Span> spans =
                mentions.stream().map(Place::span).distinct().sorted().toList();
        objects.extension(() -> objects.spans("mentions", spans));
    }
}

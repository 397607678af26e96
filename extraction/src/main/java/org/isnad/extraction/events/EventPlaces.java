package org.isnad.extraction.events;

import java.util.List;
import org.isnad.model.Place;
import org.isnad.model.Span;
import org.isnad.model.analysis.PartOfSpeech;
import org.isnad.model.analysis.TokenRange;
import org.jspecify.annotations.Nullable;

/** Where an event happened: a place within what the frame calls its place, or the first that its own clause names. */
final class EventPlaces {
    private EventPlaces() {}

    static @Nullable Place find(EventLine line, Trigger trigger, Roles roles, List<Place> places) {
        for (TokenRange where : roles.places()) {
            Place place = within(line.span(where), places);
            if (place != null) {
                return place;
            }
        }
        int end = end(line, trigger.range().to());
        for (Place place : places) {
            int at = line.tokenAt(place.span().start());
            if (at >= trigger.range().to() && at < end && isIn(line, at)) {
                return place;
            }
        }
        return null;
    }

    private static @Nullable Place within(Span span, List<Place> places) {
        for (Place place : places) {
            if (span.contains(place.span())) {
                return place;
            }
        }
        return null;
    }

    /** Where the trigger's own clause ends at the latest. */
    private static int end(EventLine line, int from) {
        int at = from;
        while (at < line.size() && !line.isVerb(at) && !line.is(at, PartOfSpeech.SUBORDINATOR)) {
            at++;
        }
        return at;
    }

    /** Whether a preposition of place stands before the name, or before the noun that it is the name of. */
    private static boolean isIn(EventLine line, int at) {
        for (int i = at - 1; i >= 0 && i >= at - 3; i--) {
            if (line.is(i, PartOfSpeech.PREPOSITION)) {
                return EventWords.PLACE.has(line.key(i));
            }
            if (!EventWords.PLACE.has(line.key(i)) && i < at - 1) {
                return false;
            }
        }
        return false;
    }
}

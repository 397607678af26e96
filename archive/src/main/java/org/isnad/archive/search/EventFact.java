package org.isnad.archive.search;

import java.time.LocalDate;
import java.util.List;
import org.isnad.model.Event;
import org.jspecify.annotations.Nullable;

/**
 * An event as counting needs it: without words.
 *
 * @param report the number of the report that tells it
 * @param published the day of publication of its article, or {@code null}
 * @param type its type
 * @param parties who takes part and is known by name
 * @param place where it happens, or {@code null}
 */
public record EventFact(
        long report,
        @Nullable LocalDate published,
        Event.Type type,
        List<EventParty> parties,
        @Nullable EventPlace place) {
    public EventFact {
        parties = List.copyOf(parties);
    }

    /** Those who take part on a side. */
    public List<EventParty> parties(EventParty.Side side) {
        return parties.stream().filter(party -> party.side() == side).toList();
    }
}

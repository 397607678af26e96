package org.isnad.archive.export.table;

import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.isnad.archive.export.writing.Party;
import org.isnad.archive.export.writing.ReportParts;
import org.isnad.model.Actor;
import org.isnad.model.Event;
import org.jspecify.annotations.Nullable;

/**
 * An event with those who take part, as a row of a table needs them.
 *
 * @param parts the report that it stands in
 * @param event the event
 * @param actors who does it
 * @param recipients to whom
 */
public record PolecatRow(ReportParts parts, Event event, Side actors, Side recipients) {

    static PolecatRow of(ReportParts parts, Event event) {
        return new PolecatRow(
                parts, event, new Side(parts.parties(event.actors())), new Side(parts.parties(event.recipients())));
    }

    /** The same event as a row of the other table. */
    EventTable.Row plain() {
        return new EventTable.Row(parts, event);
    }

    /** One side of an event; several members are parted by {@code ;}. */
    public record Side(List<Party> members) {
        String name() {
            return joined(Party::name);
        }

        String raw() {
            return joined(Party::words);
        }

        String country() {
            return joined(member -> of(member, Actor::country));
        }

        String countryNumber() {
            return joined(member -> CountryNumbers.of(of(member, Actor::country)));
        }

        /** The sector of the first member. */
        @Nullable
        String sector() {
            return members.isEmpty() ? null : of(members.get(0), Actor::sector);
        }

        String sectors() {
            return joined(member -> of(member, Actor::sector));
        }

        String role() {
            return joined(member -> of(member, Actor::role));
        }

        /** Where the words stand, {@code 12-20}. */
        String spans() {
            return members.stream()
                    .map(member -> member.span().start() + "-" + member.span().end())
                    .collect(Collectors.joining(";"));
        }

        private static @Nullable String of(Party member, Function<Actor, @Nullable String> what) {
            return member.actor() == null ? null : what.apply(member.actor());
        }

        private String joined(Function<Party, @Nullable String> what) {
            return members.stream()
                    .map(what)
                    .filter(Objects::nonNull)
                    .distinct()
                    .collect(Collectors.joining(";"));
        }
    }
}

package org.isnad.cli.view;

import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.isnad.model.Actor;
import org.isnad.model.Event;
import org.isnad.model.Report;
import org.isnad.model.Span;
import org.jspecify.annotations.Nullable;

/**
 * An event with those who take part, as a row of a table needs them.
 *
 * @param report that it stands in
 * @param event the event
 * @param actors who does it
 * @param recipients to whom
 */
record EventRow(Report report, Event event, Side actors, Side recipients) {

    static EventRow of(Report report, Event event) {
        return new EventRow(report, event, side(report, event.actors()), side(report, event.recipients()));
    }

    String text(Span span) {
        return span.of(report.article().text());
    }

    private static Side side(Report report, List<Event.Participant> participants) {
        List<Member> members = participants.stream()
                .map(participant ->
                        new Member(participant.span().of(report.article().text()), actor(report, participant.actor())))
                .toList();
        return new Side(members);
    }

    private static @Nullable Actor actor(Report report, @Nullable String id) {
        return id == null
                ? null
                : report.actors().stream()
                        .filter(actor -> actor.id().equals(id))
                        .findFirst()
                        .orElse(null);
    }

    /** Somebody who takes part: the words, and who is meant where that is known. */
    record Member(String words, @Nullable Actor actor) {}

    /** One side of an event; several members are parted by {@code ;}. */
    record Side(List<Member> members) {
        String name() {
            return joined(member ->
                    member.actor() == null ? member.words() : member.actor().name());
        }

        String raw() {
            return joined(Member::words);
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

        private static @Nullable String of(Member member, Function<Actor, @Nullable String> what) {
            return member.actor() == null ? null : what.apply(member.actor());
        }

        private String joined(Function<Member, @Nullable String> what) {
            return members.stream()
                    .map(what)
                    .filter(Objects::nonNull)
                    .distinct()
                    .collect(Collectors.joining(";"));
        }
    }
}

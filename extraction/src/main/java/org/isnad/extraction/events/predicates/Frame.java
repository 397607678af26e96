package org.isnad.extraction.events.predicates;

import java.util.Arrays;
import java.util.List;

/**
 * Which arguments of a predicate act, suffer or tell the place, each in order of preference; written {@code subject >
 * object على @ في}, with {@code -} for none.
 *
 * @param actor the slots of who does it
 * @param recipient the slots of whom it is done to
 * @param place the slots of where
 */
public record Frame(List<Slot> actor, List<Slot> recipient, List<Slot> place) {
    /** A frame without any argument. */
    public static final Frame NONE = new Frame(List.of(), List.of(), List.of());

    public Frame {
        actor = List.copyOf(actor);
        recipient = List.copyOf(recipient);
        place = List.copyOf(place);
    }

    /** @throws IllegalStateException if a slot is not known */
    static Frame of(String written) {
        if (written.isBlank() || written.strip().equals("-")) {
            return NONE;
        }
        int at = written.indexOf('@');
        String roles = at < 0 ? written : written.substring(0, at);
        int arrow = roles.indexOf('>');
        if (arrow < 0) {
            throw new IllegalStateException("a frame is written ACTOR > RECIPIENT: " + written);
        }
        return new Frame(
                slots(roles.substring(0, arrow)),
                slots(roles.substring(arrow + 1)),
                at < 0 ? List.of() : slots(written.substring(at + 1)));
    }

    private static List<Slot> slots(String words) {
        return Arrays.stream(words.strip().split("\\s+"))
                .filter(word -> !word.equals("-") && !word.isEmpty())
                .map(Slot::of)
                .toList();
    }

    /** Whether an argument in this slot takes part. */
    public boolean takes(Slot.Kind kind) {
        return actor.stream().anyMatch(slot -> slot.kind() == kind)
                || recipient.stream().anyMatch(slot -> slot.kind() == kind);
    }
}

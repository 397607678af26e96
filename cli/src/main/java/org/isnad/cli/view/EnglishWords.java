package org.isnad.cli.view;

import org.isnad.model.Event;
import org.isnad.model.Factuality;
import org.isnad.model.Statement.Act;
import org.isnad.model.Statement.Form;
import org.jspecify.annotations.Nullable;

/** The words of the terminal view. */
final class EnglishWords {
    private EnglishWords() {}

    /** What the speaker does, as a verb after the speaker's name. */
    static String of(Act act) {
        return switch (act) {
            case ASSERT -> "says";
            case DENY -> "denies";
            case ASSESS -> "estimates";
            case COMMIT -> "promises";
            case REQUEST -> "asks";
            case EVALUATE -> "judges";
            case NOT_MENTIONED -> "is silent on";
        };
    }

    /** How certain the speaker is, where that is not simply that it is so; empty otherwise. */
    static String of(@Nullable Factuality factuality) {
        return switch (factuality) {
            case null -> "";
            case CERTAIN, CERTAIN_WHETHER, UNKNOWN -> "";
            case CERTAIN_NOT -> "not so";
            case PROBABLE -> "probably";
            case PROBABLE_NOT -> "probably not";
            case POSSIBLE -> "possibly";
            case POSSIBLE_NOT -> "possibly not";
        };
    }

    static String of(Form form) {
        return switch (form) {
            case DIRECT -> "in these words";
            case INDIRECT -> "reported";
            case MIXED -> "partly in these words";
        };
    }

    static String of(Event.Status status) {
        return switch (status) {
            case ACTUAL -> "happened";
            case PLANNED -> "planned";
            case HYPOTHETICAL -> "possible";
            case DENIED -> "denied";
            case HISTORICAL -> "long before";
        };
    }

    /** The days and the place of an event, each followed by a dot; empty where neither is known. */
    static String when(Event event) {
        Event.Date date = event.date();
        String days = "";
        if (date != null && date.from() != null) {
            boolean one = date.from().equals(date.to());
            days = date.from() + (one ? "" : date.to() == null ? "…" : "/" + date.to()) + " · ";
        }
        String place =
                event.place() == null ? "" : DisplayText.oneLine(event.place().name()) + " · ";
        return days + place;
    }
}

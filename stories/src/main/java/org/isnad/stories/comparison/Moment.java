package org.isnad.stories.comparison;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Comparator;
import org.isnad.model.Publication;
import org.jspecify.annotations.Nullable;

/**
 * When an article came, as far as it tells which of two came later. Two moments are compared; where one side has only a
 * day, the days are, and the same day leaves it open. The day on which a page was fetched says nothing: the article may
 * be older.
 */
record Moment(@Nullable LocalDate day, @Nullable OffsetDateTime time) {
    /** From the earliest to the latest, the unknown last; among equal ones of different offset, by what is written. */
    static final Comparator<Publication> ORDER = Comparator.comparing(Moment::sortKey);

    static Moment of(Publication publication) {
        return publication.from() == Publication.From.FETCHED
                ? new Moment(null, null)
                : new Moment(publication.date(), publication.time());
    }

    boolean isKnown() {
        return day != null || time != null;
    }

    /** Whether it surely came after the other. */
    boolean isAfter(Moment other) {
        if (time != null && other.time != null) {
            return time.isAfter(other.time);
        }
        LocalDate mine = date();
        LocalDate others = other.date();
        return mine != null && others != null && mine.isAfter(others);
    }

    private @Nullable LocalDate date() {
        return day == null && time != null ? time.toLocalDate() : day;
    }

    private static String sortKey(Publication publication) {
        OffsetDateTime time = publication.time();
        if (time != null) {
            return time.withOffsetSameInstant(ZoneOffset.UTC).toLocalDateTime() + "Z";
        }
        return publication.date() == null ? "unknown" : publication.date() + "T";
    }
}

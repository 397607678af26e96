package org.isnad.reading.date;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/**
 * A date as it was written: the day where it was written, and the moment where hour and offset stand with it.
 *
 * @param date the day as written, not moved to another time zone
 * @param time the moment, or {@code null}
 */
public record WrittenDate(LocalDate date, @Nullable OffsetDateTime time) {}

package org.isnad.archive.export;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import org.isnad.archive.ArchivedReport;
import org.jspecify.annotations.Nullable;

/**
 * From which of an archive's reports on: from a number, or from what was stored on a day of the user's own calendar.
 *
 * @param number the first number, from 1
 * @param day the first day, or {@code null}
 */
public record Since(long number, @Nullable LocalDate day) {
    public static final Since THE_BEGINNING = new Since(1, null);

    /**
     * Reads a number or a day.
     *
     * @throws IllegalArgumentException with a reason, if it is neither
     */
    public static Since parse(String text) {
        try {
            if (text.matches("[0-9]{1,18}")) {
                return new Since(Math.max(1, Long.parseLong(text)), null);
            }
            return new Since(1, LocalDate.parse(text));
        } catch (DateTimeParseException e) {
            throw new IllegalArgumentException(
                    "'" + text + "' is neither the number of a report nor a day of the calendar, written as 2025-08-13",
                    e);
        }
    }

    public boolean includes(ArchivedReport report) {
        return report.number() >= number
                && (day == null
                        || !report.stored()
                                .atZone(ZoneId.systemDefault())
                                .toLocalDate()
                                .isBefore(day));
    }
}

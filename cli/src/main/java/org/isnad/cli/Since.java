package org.isnad.cli;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import org.isnad.archive.ArchivedReport;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/**
 * From which of an archive's reports on: from a number, or from what was stored on a day of the user's own calendar.
 *
 * @param number the first number, from 1
 * @param day the first day, or {@code null}
 */
record Since(long number, @Nullable LocalDate day) {
    static final Since THE_BEGINNING = new Since(1, null);

    boolean includes(ArchivedReport report) {
        return report.number() >= number
                && (day == null
                        || !report.stored()
                                .atZone(ZoneId.systemDefault())
                                .toLocalDate()
                                .isBefore(day));
    }

    /** Reads a number or a day. */
    static final class NumberOrDay implements ITypeConverter<Since> {
        @Override
        public Since convert(String value) {
            try {
                if (value.matches("[0-9]{1,18}")) {
                    return new Since(Math.max(1, Long.parseLong(value)), null);
                }
                return new Since(1, LocalDate.parse(value));
            } catch (DateTimeParseException e) {
                throw new TypeConversionException("'" + value
                        + "' is neither the number of a report nor a day of the calendar, written as 2025-08-13");
            }
        }
    }
}

package org.isnad.cli;

import java.time.Duration;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** A length of time in whole minutes. */
final class Minutes implements ITypeConverter<Duration> {
    private static final int MOST = 60 * 24 * 31;

    @Override
    public Duration convert(String value) {
        try {
            int minutes = Integer.parseInt(value);
            if (minutes >= 1 && minutes <= MOST) {
                return Duration.ofMinutes(minutes);
            }
        } catch (NumberFormatException e) {
            // told below, as for a number out of range
        }
        throw new TypeConversionException("'" + value + "' is no whole number of minutes from 1 to " + MOST);
    }
}

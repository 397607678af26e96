package org.isnad.cli;

import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** A number of threads that a machine can run. */
final class Threads implements ITypeConverter<Integer> {
    private static final int MOST = 1024;

    @Override
    public Integer convert(String value) {
        try {
            int threads = Integer.parseInt(value);
            if (threads >= 1 && threads <= MOST) {
                return threads;
            }
        } catch (NumberFormatException e) {
            // told below, as for a number out of range
        }
        throw new TypeConversionException("'" + value + "' is no whole number from 1 to " + MOST);
    }
}

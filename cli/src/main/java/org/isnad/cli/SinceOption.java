package org.isnad.cli;

import org.isnad.archive.export.Since;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads from which report on; what is wrong with it is told as wrong usage. */
final class SinceOption implements ITypeConverter<Since> {
    @Override
    public Since convert(String value) {
        try {
            return Since.parse(value);
        } catch (IllegalArgumentException e) {
            throw new TypeConversionException(e.getMessage());
        }
    }
}

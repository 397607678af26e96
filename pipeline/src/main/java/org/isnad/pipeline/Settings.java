package org.isnad.pipeline;

import org.isnad.reading.record.FieldMap;

/**
 * How Isnad reads: all settings as one value. Start with {@link #defaults()}.
 *
 * @param fields which names the fields of records go by, in collections and JSON Lines
 */
public record Settings(FieldMap fields) {
    /** Everything as most users want it. */
    public static Settings defaults() {
        return new Settings(FieldMap.usual());
    }

    public Settings withFields(FieldMap newFields) {
        return new Settings(newFields);
    }
}

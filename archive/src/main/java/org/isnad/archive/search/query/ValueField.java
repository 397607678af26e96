package org.isnad.archive.search.query;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.isnad.model.Event;
import org.isnad.model.Statement;

/** What has one value of a fixed list. Values are kept in lower case. */
public enum ValueField implements SearchField {
    /** An event type of PLOVER. */
    TYPE("type", "النوع"),
    /** What a speaker does: asserts, denies. */
    ACT("act", "الفعل"),
    /** Whether an event happened. */
    STATUS("status", "الحالة"),
    /** ISO 3166-1, three letters; two letters and names in Arabic or English are taken too. */
    COUNTRY("country", "البلد", "الدولة"),
    /** ISO 639-1. */
    LANGUAGE("language", "اللغة");

    /** Parted by white space. */
    private final String names;

    ValueField(String... names) {
        this.names = String.join(" ", names);
    }

    private static List<String> names(Enum<?>[] values) {
        return Arrays.stream(values)
                .map(value -> value.name().toLowerCase(Locale.ROOT))
                .toList();
    }

    @Override
    public List<String> names() {
        return List.of(names.split(" "));
    }

    /** The values that it may have; empty where these are no short list. */
    public List<String> choices() {
        return switch (this) {
            case TYPE -> names(Event.Type.values());
            case ACT -> names(Statement.Act.values());
            case STATUS -> names(Event.Status.values());
            case COUNTRY, LANGUAGE -> List.of();
        };
    }

    /** The value that a user means by these words, if any. */
    Optional<String> read(String typed) {
        String value = typed.strip().toLowerCase(Locale.ROOT);
        return switch (this) {
            case TYPE, ACT, STATUS -> Optional.of(value.replace('-', '_')).filter(choices()::contains);
            case COUNTRY -> CountryNames.code(typed.strip()).map(code -> code.toLowerCase(Locale.ROOT));
            case LANGUAGE -> Optional.of(value).filter(code -> code.matches("[a-z]{2,3}"));
        };
    }
}

package org.isnad.archive.search.query;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.isnad.language.arabic.ArabicNormalizer;

/** What a query may name before a colon, in English or Arabic: {@code speaker:}, {@code المتحدث:}. */
public sealed interface SearchField permits TextField, ValueField, DayField {
    /** How it is called; the first name is the one that is shown. */
    List<String> names();

    /** All fields, in the order in which they are told. */
    static List<SearchField> all() {
        return Stream.<SearchField[]>of(TextField.values(), ValueField.values(), DayField.values())
                .flatMap(Arrays::stream)
                .filter(field -> !field.names().isEmpty())
                .toList();
    }

    /** The field of this name, however it is spelled. */
    static Optional<SearchField> named(String name) {
        String key = ArabicNormalizer.key(name).toLowerCase(Locale.ROOT);
        return all().stream()
                .filter(field -> field.names().stream()
                        .anyMatch(one -> ArabicNormalizer.key(one).equals(key)))
                .findFirst();
    }
}

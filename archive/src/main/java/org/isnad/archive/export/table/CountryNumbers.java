package org.isnad.archive.export.table;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.isnad.language.Lexicon;
import org.jspecify.annotations.Nullable;

/** The numbers that states have in the data of the Correlates of War project, by their ISO 3166-1 alpha-3 code. */
final class CountryNumbers {
    private static final Map<String, String> NUMBERS = read();

    private CountryNumbers() {}

    /** The number, or {@code null} where there is none. */
    static @Nullable String of(@Nullable String country) {
        return country == null ? null : NUMBERS.get(country);
    }

    private static Map<String, String> read() {
        Map<String, String> numbers = new HashMap<>();
        for (List<String> entry : Lexicon.entries(CountryNumbers.class, "country-numbers.txt", 2)) {
            numbers.put(entry.get(0), entry.get(1));
        }
        return numbers;
    }
}

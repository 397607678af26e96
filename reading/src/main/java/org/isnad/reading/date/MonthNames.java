package org.isnad.reading.date;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.isnad.reading.text.Lexicon;
import org.isnad.reading.text.PhraseKey;
import org.jspecify.annotations.Nullable;

/** The names of months in many languages and three calendars, from {@code months.tsv}. Immutable. */
final class MonthNames {
    private static final MonthNames LEXICON = new MonthNames();

    /** A month of a calendar; {@code number} counts from 1. */
    record Month(Calendar calendar, int number) {}

    /** The calendars that the press uses. */
    enum Calendar {
        GREGORIAN,
        HIJRI,
        PERSIAN
    }

    private final Map<String, Month> names = new HashMap<>();

    private MonthNames() {
        for (var entry : Lexicon.entries(MonthNames.class, "months.tsv", 3)) {
            var month =
                    new Month(Calendar.valueOf(entry.get(0).toUpperCase(Locale.ROOT)), Integer.parseInt(entry.get(1)));
            for (String name : entry.get(2).split("\\|")) {
                names.putIfAbsent(PhraseKey.of(name), month);
            }
        }
    }

    static MonthNames lexicon() {
        return LEXICON;
    }

    /** The month of that name, given as a key; {@code null} if there is none. */
    @Nullable
    Month month(String key) {
        return names.get(key);
    }
}

package org.isnad.archive.export.writing;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import org.jspecify.annotations.Nullable;

/** The codes of Isnad in the other standards that formats ask for, and the words of its enumerations. */
public final class Codes {
    private static final Map<String, String> TWO_LETTERS = twoLetters();

    private Codes() {}

    /** ISO 3166-1 alpha-2 of a country given as alpha-3, or {@code null} where there is none. */
    public static @Nullable String twoLetterCountry(@Nullable String country) {
        return country == null ? null : TWO_LETTERS.get(country);
    }

    /** ISO 639-3 of a language given as 639-1 or 639-3, or {@code null} where there is none. */
    public static @Nullable String threeLetterLanguage(@Nullable String language) {
        if (language == null) {
            return null;
        }
        try {
            String code = Locale.of(language).getISO3Language();
            return code.isEmpty() ? null : code;
        } catch (MissingResourceException e) {
            return null;
        }
    }

    /** A value of an enumeration as Isnad's JSON writes it: {@code not_mentioned}. */
    public static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }

    private static Map<String, String> twoLetters() {
        Map<String, String> codes = new HashMap<>();
        for (String country : Locale.getISOCountries()) {
            codes.put(Locale.of("", country).getISO3Country(), country);
        }
        return codes;
    }
}

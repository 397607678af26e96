package org.isnad.archive.search.query;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.Optional;
import org.isnad.language.arabic.ArabicNormalizer;
import org.isnad.language.arabic.names.Countries;
import org.isnad.language.arabic.names.CountryWord;

/** Which country a user means: by code, or by its name in Arabic or English. Loaded with the first name that is asked. */
final class CountryNames {
    private static final Map<String, String> CODES = codes();

    private CountryNames() {}

    /** ISO 3166-1 alpha-3. */
    static Optional<String> code(String typed) {
        String upper = typed.toUpperCase(Locale.ROOT);
        if (CODES.containsKey(upper) || CODES.containsValue(upper)) {
            return Optional.of(CODES.getOrDefault(upper, upper));
        }
        return Optional.ofNullable(Names.ALL.englishNames.get(ArabicNormalizer.key(typed)))
                .or(() -> Optional.ofNullable(Names.ALL.arabicNames.find(typed)).map(CountryWord::country));
    }

    private static Map<String, String> codes() {
        Map<String, String> codes = new HashMap<>();
        for (String two : Locale.getISOCountries()) {
            try {
                codes.put(two, Locale.of("", two).getISO3Country());
            } catch (MissingResourceException e) {
                // Has no code of three letters, so that no report names it.
            }
        }
        return codes;
    }

    private record Names(Map<String, String> englishNames, Countries arabicNames) {
        private static final Names ALL = new Names(english(), Countries.load());

        private static Map<String, String> english() {
            Map<String, String> names = new HashMap<>();
            Arrays.stream(Locale.getISOCountries())
                    .filter(CODES::containsKey)
                    .forEach(two -> names.put(
                            ArabicNormalizer.key(Locale.of("", two).getDisplayCountry(Locale.ENGLISH)),
                            CODES.get(two)));
            return names;
        }
    }
}

package org.isnad.stories.words;

import org.isnad.language.arabic.names.Countries;
import org.isnad.language.arabic.names.CountryWord;
import org.isnad.language.arabic.names.Gazetteer;
import org.jspecify.annotations.Nullable;

/**
 * Tells whether a single word names a place: a country, a city, a region. Only a ground for comparing two texts, so that a
 * person who is called after a town does no harm worth a parser.
 */
final class PlaceNames {
    private static final PlaceNames LEXICON = new PlaceNames();
    private static final String PREFIXES = "وفبلك";
    private static final int SHORTEST = 3;

    private final Gazetteer gazetteer = Gazetteer.load();
    private final Countries countries = Countries.load();

    private PlaceNames() {}

    static PlaceNames lexicon() {
        return LEXICON;
    }

    /** Whether a word in its normalised form names a place, be it behind a conjunction or a preposition of one letter. */
    boolean contain(String key) {
        if (CommonWords.lexicon().containsKey(key) || !Character.isLetter(key.charAt(0))) {
            return false;
        }
        boolean prefixed = PREFIXES.indexOf(key.charAt(0)) >= 0 && key.length() > SHORTEST;
        return isName(key) || (prefixed && isName(key.substring(1)));
    }

    private boolean isName(String key) {
        return !gazetteer.find(key).isEmpty() || isCountry(countries.find(key));
    }

    private static boolean isCountry(@Nullable CountryWord word) {
        return word != null
                && switch (word.sense()) {
                    case NAME, CAPITAL -> true;
                    case ADJECTIVE, PEOPLE, SEAT -> false;
                };
    }
}

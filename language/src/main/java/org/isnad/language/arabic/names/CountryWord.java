package org.isnad.language.arabic.names;

/**
 * What a word or phrase says of a country.
 *
 * @param country ISO 3166-1 alpha-3
 * @param sense how it says it
 */
public record CountryWord(String country, Sense sense) {
    /** How a phrase points to a country. */
    public enum Sense {
        /** {@code روسيا}. */
        NAME,
        /** {@code روسي}, {@code الروسية}. */
        ADJECTIVE,
        /** {@code الروس}, {@code روسيون}. */
        PEOPLE,
        /** {@code موسكو}: the city, and the government that sits in it. */
        CAPITAL,
        /** {@code قصر الإليزيه}: a building that stands for a government. */
        SEAT
    }
}

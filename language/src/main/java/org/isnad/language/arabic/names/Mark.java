package org.isnad.language.arabic.names;

/** What the lexicons say of a word. Several may hold at once; {@link #bit()} is its place in a set of marks. */
enum Mark {
    COUNTRY,
    NATIONALITY,
    PEOPLE,
    CAPITAL,
    SEAT_OF_POWER,
    /** A city or region that newspapers name alone. */
    KNOWN_PLACE,
    /** Any other place of the gazetteer. */
    PLACE,
    ORGANISATION,
    /** A given name that is hardly another word. */
    GIVEN_NAME,
    /** A given name that is another word as well. */
    NAME_OR_WORD,
    TITLE,
    OFFICE,
    PARTICLE,
    ORGANISATION_HEAD,
    PLACE_HEAD,
    AFTER_PERSON,
    /** The word goes on with a phrase of the lexicon that an earlier word began. */
    INSIDE;

    int bit() {
        return 1 << ordinal();
    }

    boolean in(int marks) {
        return (marks & bit()) != 0;
    }
}

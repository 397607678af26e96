package org.isnad.language.arabic.names;

/** What the lexicons say of a word. Several may hold at once; {@link #bit()} is its place in a set of marks. */
enum Mark {
    COUNTRY(0),
    NATIONALITY(1),
    PEOPLE(2),
    CAPITAL(3),
    SEAT_OF_POWER(4),
    /** A city or region that newspapers name alone. */
    KNOWN_PLACE(5),
    /** Any other place of the gazetteer. */
    PLACE(6),
    ORGANISATION(7),
    /** A given name that is hardly another word. */
    GIVEN_NAME(8),
    /** A given name that is another word as well. */
    NAME_OR_WORD(9),
    TITLE(10),
    OFFICE(11),
    PARTICLE(12),
    ORGANISATION_HEAD(13),
    PLACE_HEAD(14),
    AFTER_PERSON(15),
    /** The word goes on with a phrase of the lexicon that an earlier word began. */
    INSIDE(16);

    private final int place;

    /** The place is part of what the model learnt: never give a mark another one's. */
    Mark(int place) {
        this.place = place;
    }

    int bit() {
        return 1 << place;
    }

    boolean in(int marks) {
        return (marks & bit()) != 0;
    }
}

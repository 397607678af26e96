package org.isnad.language.arabic;

/**
 * The gender and number that a verb, a participle or a pronoun shows, or that a noun phrase has.
 *
 * @param gender masculine, feminine, or not shown
 * @param count how many; a verb before its subject is singular whatever the subject is, so that it shows {@code ANY}
 */
public record Agreement(Gender gender, Count count) {
    /** Agrees with everything. */
    public static final Agreement NONE = new Agreement(Gender.ANY, Count.ANY);

    /** Whether a word that shows this can refer to what shows {@code other}. */
    public boolean fits(Agreement other) {
        boolean gendersFit = gender == Gender.ANY || other.gender == Gender.ANY || gender == other.gender;
        boolean countsFit = count == Count.ANY || other.count == Count.ANY || count == other.count;
        // Plurals of things and organisations take the feminine singular: قالت المصادر.
        boolean brokenPlural = other.count == Count.PLURAL && gender == Gender.FEMININE && count != Count.PLURAL;
        return (gendersFit && countsFit) || brokenPlural;
    }

    /** Grammatical gender. */
    public enum Gender {
        MASCULINE,
        FEMININE,
        ANY
    }

    /** Grammatical number, with the first persons apart. */
    public enum Count {
        SINGULAR,
        DUAL,
        PLURAL,
        FIRST_SINGULAR,
        FIRST_PLURAL,
        ANY
    }
}

package org.isnad.model.analysis;

/** The classes of words that rules ask for. */
public enum PartOfSpeech {
    NOUN,
    PROPER_NOUN,
    ADJECTIVE,
    /** A participle or verbal noun that acts as a verb: {@code مؤكدا}. */
    VERBAL_ADJECTIVE,
    VERB,
    /** A personal pronoun, free or attached to a verb or particle. */
    PRONOUN,
    /** A pronoun attached to a noun. */
    POSSESSIVE,
    RELATIVE,
    DEMONSTRATIVE,
    NUMERAL,
    ORDINAL,
    QUANTIFIER,
    ADVERB,
    INTERROGATIVE,
    PREPOSITION,
    /** {@code أن، إن، لأن} and what else opens a clause. */
    SUBORDINATOR,
    COORDINATOR,
    /** Negation, future, emphasis and other particles. */
    PARTICLE,
    INTERJECTION,
    PUNCTUATION,
    OTHER;

    /** Whether it can head a noun phrase. */
    public boolean isNominal() {
        return switch (this) {
            case NOUN, PROPER_NOUN, PRONOUN, POSSESSIVE, DEMONSTRATIVE, NUMERAL, QUANTIFIER -> true;
            case ADJECTIVE,
                    VERBAL_ADJECTIVE,
                    VERB,
                    RELATIVE,
                    ORDINAL,
                    ADVERB,
                    INTERROGATIVE,
                    PREPOSITION,
                    SUBORDINATOR,
                    COORDINATOR,
                    PARTICLE,
                    INTERJECTION,
                    PUNCTUATION,
                    OTHER -> false;
        };
    }
}

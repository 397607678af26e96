package org.isnad.model.analysis;

/** The grammatical number of a word. */
public enum GrammaticalNumber {
    SINGULAR,
    PLURAL,
    NONE
}

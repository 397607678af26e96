package org.isnad.model.analysis;

/** The tense of a verb as its form shows it. */
public enum Tense {
    PERFECT,
    IMPERFECT,
    IMPERATIVE,
    NONE
}

package org.isnad.model.analysis;

/** Whether a clause affirms or negates. */
public enum Polarity {
    POSITIVE,
    NEGATIVE
}

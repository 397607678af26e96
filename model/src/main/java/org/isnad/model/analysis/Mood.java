package org.isnad.model.analysis;

/** How a clause stands to what happens: told as fact, as yet to come, or as only possible. */
public enum Mood {
    INDICATIVE,
    /** {@code س}, {@code سوف}, {@code لن}. */
    FUTURE,
    /** After {@code قد} with an imperfect, {@code ربما}, {@code يمكن أن}. */
    POSSIBLE,
    /** After {@code إذا}, {@code لو}, {@code إن} and their kin. */
    CONDITIONAL,
    /** After {@code أن}, {@code كي}, {@code لـ} with an imperfect: wanted, feared, asked for. */
    SUBJUNCTIVE,
    IMPERATIVE
}

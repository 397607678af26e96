package org.isnad.extraction.statements;

import org.jspecify.annotations.Nullable;

/**
 * Where a new statement stands among those that its sentence has so far.
 *
 * @param kind where
 * @param parent the statement within which it is reported, or {@code null}
 * @param ends the statement whose content ends where this one's cue begins, or {@code null}
 * @param like the statement whose speaker goes on speaking, or {@code null}
 */
record Level(
        Kind kind,
        @Nullable Draft parent,
        @Nullable Draft ends,
        @Nullable Draft like) {
    /** Where a statement stands. */
    enum Kind {
        MAIN,
        BESIDE,
        INSIDE
    }

    static Level main() {
        return new Level(Kind.MAIN, null, null, null);
    }

    /** After {@code other} has ended, with the same speaker. */
    static Level after(Draft other) {
        return new Level(Kind.BESIDE, other.parent, null, other);
    }

    /** Beside {@code other}, which it ends; its speaker goes on where {@code like} is given. */
    static Level beside(Draft other, @Nullable Draft like) {
        return new Level(Kind.BESIDE, other.parent, other, like);
    }

    static Level inside(Draft parent) {
        return new Level(Kind.INSIDE, parent, null, null);
    }
}

package org.isnad.archive.search.query;

import java.time.LocalDate;
import java.util.List;
import org.isnad.archive.ActorName;
import org.jspecify.annotations.Nullable;

/** What is asked of an article, a statement or an event. Made by {@link QueryReader}, or of its parts;
 * immutable. */
public sealed interface Condition {
    /**
     * Words side by side, in this order.
     *
     * @param field where
     * @param words in clean letters, as typed, at least one
     * @param match how the last of them must match; more than one word matches {@link Match#WHOLE} alone
     */
    record Words(TextField field, List<String> words, Match match) implements Condition {
        public Words {
            words = List.copyOf(words);
        }
    }

    /**
     * An actor and nobody else, in whatever spelling: named in an article, the speaker of a statement, taking part in an
     * event. No query says so; it is made of an actor that is known.
     */
    record Who(ActorName name) implements Condition {}

    /** A value of a fixed list. */
    record Value(ValueField field, String value) implements Condition {}

    /**
     * A range of days, both ends included.
     *
     * @param from or {@code null} where it is open
     * @param to or {@code null} where it is open
     */
    record Days(
            DayField field,
            @Nullable LocalDate from,
            @Nullable LocalDate to) implements Condition {}

    /** Every one of these. */
    record All(List<Condition> conditions) implements Condition {
        public All {
            conditions = List.copyOf(conditions);
        }
    }

    /** At least one of these. */
    record Any(List<Condition> conditions) implements Condition {
        public Any {
            conditions = List.copyOf(conditions);
        }
    }

    record Not(Condition condition) implements Condition {}

    /** No condition at all. */
    record Everything() implements Condition {}

    /** How a word must match. */
    enum Match {
        /** The word, in any spelling and with any clitics. */
        WHOLE,
        /** {@code أوكران*}: words that begin so. */
        BEGINNING,
        /** {@code زيلنسكي~}: words of which one letter in five, two at most, are others. */
        SIMILAR
    }
}

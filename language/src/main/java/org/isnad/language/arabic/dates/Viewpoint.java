package org.isnad.language.arabic.dates;

import java.time.LocalDate;
import java.util.function.IntFunction;
import org.isnad.language.arabic.numbers.Wording;
import org.jspecify.annotations.Nullable;

/**
 * A sentence as its writer sees it: its words, the day that they were written on, and where the tense of each clause
 * points.
 *
 * @param wording the words
 * @param published the day of publication, or {@code null}: then only expressions that name their year resolve
 * @param directions the direction of the clause that a word stands in, by the word's {@code token} index
 */
public record Viewpoint(Wording wording, @Nullable LocalDate published, IntFunction<Direction> directions) {

    Direction direction(int word) {
        return directions.apply(wording.at(word).token());
    }
}

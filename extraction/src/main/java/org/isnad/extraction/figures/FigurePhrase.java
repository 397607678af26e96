package org.isnad.extraction.figures;

import java.math.BigDecimal;
import org.isnad.model.Figure.Qualifier;
import org.jspecify.annotations.Nullable;

/**
 * A figure in a run of words.
 *
 * @param from the index of its first word, the qualifier's
 * @param to one past the index of its last word
 * @param value the number
 * @param max the upper end of a range, or {@code null}
 * @param qualifier how exact it is said to be
 * @param counted what it counts, or {@code null} where the text does not say it beside the number
 */
record FigurePhrase(
        int from,
        int to,
        BigDecimal value,
        @Nullable BigDecimal max,
        Qualifier qualifier,
        @Nullable Counted counted) {}

package org.isnad.model;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A count or an amount that a reader may want to compare between reports.
 *
 * @param id unique in its report, {@code f1}
 * @param span the number with its qualifier and what it counts
 * @param value the number; a share of a whole is a fraction ({@code ثلث} is 0.3333), a percentage is its number
 * @param max the upper end of a range, or {@code null}
 * @param qualifier how exact the text says that it is
 * @param unit {@code person}, {@code percent}, an ISO 4217 currency, a measure; {@code null} where it is not known
 * @param of what is counted, as the text has it, or {@code null}
 */
public record Figure(
        String id,
        Span span,
        BigDecimal value,
        @Nullable BigDecimal max,
        Qualifier qualifier,
        @Nullable String unit,
        @Nullable String of) {

    public Figure {
        value = whole(value);
        max = max == null ? null : whole(max);
    }

    /** {@code 12E+3} and {@code 12000} are the same figure, and must be equal. */
    private static BigDecimal whole(BigDecimal number) {
        return number.scale() < 0 ? number.setScale(0) : number;
    }

    /** How exact a figure is said to be. */
    public enum Qualifier {
        EXACT,
        ABOUT,
        AT_LEAST,
        AT_MOST
    }
}

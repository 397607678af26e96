package org.isnad.archive.export.table;

import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;
import org.isnad.model.Figure;

/** Figures as a mathematician would write them: {@code ≥ 1,014}, {@code 12–15}, {@code ≈ 30 %}. */
public final class FigureNotation {
    private FigureNotation() {}

    /** A figure's value, with how exact it is. */
    public static String value(Figure figure) {
        BigDecimal max = figure.max();
        String number = number(figure.value()) + (max == null ? "" : "–" + number(max));
        String exactness = switch (figure.qualifier()) {
            case EXACT -> "";
            case ABOUT -> "≈ ";
            case AT_LEAST -> "≥ ";
            case AT_MOST -> "≤ ";
        };
        return exactness + number + ("percent".equals(figure.unit()) ? " %" : "");
    }

    /** A number with commas between thousands and at most four decimals. */
    public static String number(BigDecimal number) {
        return new DecimalFormat("#,##0.####", DecimalFormatSymbols.getInstance(Locale.ROOT)).format(number);
    }
}

package org.isnad.language.arabic.numbers;

import java.math.BigDecimal;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The value of a run of Latin digits with separators, as newspapers write them.
 *
 * <p>A point, comma or Arabic comma that is followed by exactly three digits and stands more than once, or a comma that
 * does so once, parts thousands ({@code 12,500}, {@code 1.000.000}); any other single one is the decimal mark ({@code
 * 7,2}, {@code 3.064}). A single point followed by three digits is read as decimal, as agencies write it before {@code
 * مليون}, unless what follows is {@code 000} and so no precision anyone would write.
 */
public final class Digits {
    private static final Pattern PLAIN = Pattern.compile("[0-9]{1,15}");
    private static final Pattern DECIMAL = Pattern.compile("[0-9]{1,15}[.,،][0-9]{1,6}");
    private static final Pattern THOUSANDS = Pattern.compile("[0-9]{1,3}(?:,[0-9]{3}){1,4}(?:\\.[0-9]{1,6})?");
    private static final Pattern THOUSANDS_BY_POINT =
            Pattern.compile("[0-9]{1,3}(?:\\.[0-9]{3}){2,4}(?:,[0-9]{1,6})?|[1-9][0-9]{0,2}\\.000");
    private static final Pattern THOUSANDS_BY_ARABIC_COMMA = Pattern.compile("[0-9]{1,3}(?:،[0-9]{3}){1,4}");

    private Digits() {}

    /** The value, or {@code null} where the digits are no single number: a date, a time of day, a list. */
    public static @Nullable BigDecimal value(String digits) {
        if (digits.length() > 24) {
            return null;
        }
        if (PLAIN.matcher(digits).matches()) {
            return new BigDecimal(digits);
        }
        if (THOUSANDS.matcher(digits).matches() && !digits.startsWith("0")) {
            return new BigDecimal(digits.replace(",", ""));
        }
        if (THOUSANDS_BY_ARABIC_COMMA.matcher(digits).matches() && !digits.startsWith("0")) {
            return new BigDecimal(digits.replace("،", ""));
        }
        if (THOUSANDS_BY_POINT.matcher(digits).matches()) {
            return new BigDecimal(digits.replace(".", "").replace(',', '.'));
        }
        if (DECIMAL.matcher(digits).matches()) {
            return new BigDecimal(digits.replace(',', '.').replace('،', '.'));
        }
        return null;
    }

    /** Whether the digits have no separator. */
    public static boolean arePlain(String digits) {
        return PLAIN.matcher(digits).matches();
    }
}

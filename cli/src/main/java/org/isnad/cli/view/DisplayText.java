package org.isnad.cli.view;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UProperty;
import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Text of an article as a terminal may show it: in lines of a width, without anything that steers the terminal. */
final class DisplayText {
    private DisplayText() {}

    /**
     * The text in one line: white space folded, control and formatting characters left out. These could move the
     * cursor, change colours, or turn the direction of what follows; only the joiners that shape letters stay.
     */
    static String oneLine(String text) {
        var line = new StringBuilder(text.length());
        boolean space = false;
        for (int i = 0; i < text.length(); ) {
            int c = text.codePointAt(i);
            i += Character.charCount(c);
            if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
                space = !line.isEmpty();
            } else if (isShown(c)) {
                if (space) {
                    line.append(' ');
                    space = false;
                }
                line.appendCodePoint(c);
            }
        }
        return line.toString();
    }

    private static boolean isShown(int c) {
        return switch (Character.getType(c)) {
            case Character.CONTROL, Character.SURROGATE, Character.UNASSIGNED -> false;
            case Character.FORMAT -> c == '\u200c' || c == '\u200d';
            default -> true;
        };
    }

    /** How many columns of a terminal the text takes: none for marks above and below letters, two for wide letters. */
    static int columns(String text) {
        return text.codePoints().map(DisplayText::columns).sum();
    }

    private static int columns(int c) {
        return switch (Character.getType(c)) {
            case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.FORMAT, Character.CONTROL -> 0;
            default ->
                switch (UCharacter.getIntPropertyValue(c, UProperty.EAST_ASIAN_WIDTH)) {
                    case UCharacter.EastAsianWidth.WIDE, UCharacter.EastAsianWidth.FULLWIDTH -> 2;
                    default -> 1;
                };
        };
    }

    /** The text in lines of at most so many columns, broken where its script allows; a longer word overhangs. */
    static List<String> wrap(String text, int columns) {
        String all = oneLine(text);
        var breaks = BreakIterator.getLineInstance(Locale.ROOT);
        breaks.setText(all);
        var lines = new ArrayList<String>();
        int start = 0;
        int width = 0;
        int from = breaks.first();
        for (int to = breaks.next(); to != BreakIterator.DONE; from = to, to = breaks.next()) {
            String piece = all.substring(from, to);
            if (from > start && width + columns(piece.stripTrailing()) > columns) {
                lines.add(all.substring(start, from).stripTrailing());
                start = from;
                width = 0;
            }
            width += columns(piece);
        }
        if (start < all.length()) {
            lines.add(all.substring(start));
        }
        return lines;
    }
}

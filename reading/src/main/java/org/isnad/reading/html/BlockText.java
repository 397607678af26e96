package org.isnad.reading.html;

import java.util.Arrays;

/** The text of a block while it is read: white space folded to single spaces, with how much of it is links. */
final class BlockText {
    /** A line of fewer characters before a break is taken for complete: an address, a verse, a line of a list. */
    private static final int SHORT_LINE = 60;

    private static final String BAR = " | ";

    private char[] chars = new char[1024];
    private int length;
    private int linkLength;
    private int links;
    private int breaks;

    void append(String raw) {
        int before = length;
        makeRoom(raw.length());
        raw.getChars(0, raw.length(), chars, length);
        int end = length + raw.length();
        for (int i = length; i < end; i++) {
            char c = chars[i];
            if (!isSpace(c)) {
                chars[length++] = c;
            } else if (length > 0 && chars[length - 1] != ' ') {
                chars[length++] = ' ';
            }
        }
        if (links > 0) {
            linkLength += length - before;
        }
        if (length > before) {
            breaks = 0;
        }
    }

    private void makeRoom(int more) {
        if (chars.length - length < more) {
            chars = Arrays.copyOf(chars, Math.max(2 * chars.length, length + more));
        }
    }

    private void put(char c) {
        makeRoom(1);
        chars[length++] = c;
    }

    private static boolean isSpace(char c) {
        return c <= ' ' || c == '\u00a0' || c == '\u2028' || c == '\u2029' || c == '\u3000';
    }

    /** Appends a cell of a table behind a bar; an empty one leaves no trace. */
    void appendCell(String cell, int linked) {
        int start = length;
        if (length > 0) {
            for (int i = 0; i < BAR.length(); i++) {
                put(BAR.charAt(i));
            }
        }
        int before = length;
        append(cell);
        linkLength += linked;
        if (length == before) {
            length = start;
        }
    }

    void openLink() {
        links++;
    }

    void closeLink() {
        links = Math.max(0, links - 1);
    }

    /**
     * Takes a line break in: it ends the block where it is doubled or where the line before it is complete; else it is a
     * space.
     *
     * @return whether the block ends
     */
    boolean isCompleteAtBreak() {
        breaks++;
        int last = lastLetter();
        boolean complete = last >= 0 && (last < SHORT_LINE || ".!?؟:…\"”»)".indexOf(chars[last]) >= 0);
        if (breaks > 1 || complete) {
            return true;
        }
        if (last == length - 1 && last >= 0) {
            put(' ');
        }
        return false;
    }

    boolean isEmpty() {
        return lastLetter() < 0;
    }

    /** What was read, without white space at its end. */
    String text() {
        return new String(chars, 0, lastLetter() + 1);
    }

    /** How many characters of it are links. */
    int linkLength() {
        return Math.min(linkLength, lastLetter() + 1);
    }

    /** Makes room for the next block; open links stay open. */
    void clear() {
        length = 0;
        linkLength = 0;
        breaks = 0;
    }

    private int lastLetter() {
        int last = length - 1;
        while (last >= 0 && chars[last] == ' ') {
            last--;
        }
        return last;
    }
}

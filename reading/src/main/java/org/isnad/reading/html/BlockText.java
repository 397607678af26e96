package org.isnad.reading.html;

/** The text of a block while it is read: white space folded to single spaces, with how much of it is links. */
final class BlockText {
    /** A line of fewer characters before a break is taken for complete: an address, a verse, a line of a list. */
    private static final int SHORT_LINE = 60;

    private static final String BAR = " | ";

    private final StringBuilder text = new StringBuilder();
    private int linkLength;
    private int links;
    private int breaks;

    void append(String raw) {
        int before = text.length();
        int start = 0;
        for (int i = 0; i <= raw.length(); i++) {
            if (i < raw.length() && !isSpace(raw.charAt(i))) {
                continue;
            }
            text.append(raw, start, i);
            start = i + 1;
            if (i < raw.length() && !text.isEmpty() && text.charAt(text.length() - 1) != ' ') {
                text.append(' ');
            }
        }
        if (links > 0) {
            linkLength += text.length() - before;
        }
        if (text.length() > before) {
            breaks = 0;
        }
    }

    private static boolean isSpace(char c) {
        return c <= ' ' || c == '\u00a0' || c == '\u2028' || c == '\u2029' || c == '\u3000';
    }

    /** Appends a cell of a table behind a bar; an empty one leaves no trace. */
    void appendCell(String cell, int linked) {
        int start = text.length();
        if (!text.isEmpty()) {
            text.append(BAR);
        }
        int before = text.length();
        append(cell);
        linkLength += linked;
        if (text.length() == before) {
            text.setLength(start);
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
        boolean complete = last >= 0 && (last < SHORT_LINE || ".!?؟:…\"”»)".indexOf(text.charAt(last)) >= 0);
        if (breaks > 1 || complete) {
            return true;
        }
        if (last == text.length() - 1 && last >= 0) {
            text.append(' ');
        }
        return false;
    }

    /** What was read, without white space at its end. */
    String text() {
        return text.substring(0, lastLetter() + 1);
    }

    /** How many characters of it are links. */
    int linkLength() {
        return Math.min(linkLength, lastLetter() + 1);
    }

    /** Makes room for the next block; open links stay open. */
    void clear() {
        text.setLength(0);
        linkLength = 0;
        breaks = 0;
    }

    private int lastLetter() {
        int last = text.length() - 1;
        while (last >= 0 && text.charAt(last) == ' ') {
            last--;
        }
        return last;
    }
}

package org.isnad.cli.view;

/**
 * Keeps texts of another direction apart from what stands around them, by the isolates of Unicode's rules (UAX #9), where
 * the terminal follows these.
 *
 * @param on whether it does
 */
record Isolates(boolean on) {
    private static final char FIRST_STRONG_ISOLATE = '\u2068';
    private static final char POP_ISOLATE = '\u2069';

    /** The text in one line and as a unit of its own. */
    String of(String text) {
        String line = DisplayText.oneLine(text);
        return on ? FIRST_STRONG_ISOLATE + line + POP_ISOLATE : line;
    }
}

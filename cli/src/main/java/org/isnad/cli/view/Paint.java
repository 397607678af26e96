package org.isnad.cli.view;

import org.isnad.model.Statement.Act;

/**
 * Colours by the escape sequences that every terminal knows, from the sixteen that its owner chose.
 *
 * @param on whether to colour; text comes out as it went in otherwise
 */
record Paint(boolean on) {
    /** One way of painting. */
    interface Brush {
        String paint(String text);
    }

    String plain(String text) {
        return text;
    }

    String bold(String text) {
        return with("1", text);
    }

    String dim(String text) {
        return with("2", text);
    }

    /** The colour of an act: alike for what is close, red for what contradicts. */
    String of(Act act, String text) {
        return switch (act) {
            case ASSERT -> with("36", text);
            case DENY -> with("31", text);
            case ASSESS -> with("35", text);
            case COMMIT -> with("32", text);
            case REQUEST -> with("34", text);
            case EVALUATE -> with("33", text);
            case NOT_MENTIONED -> with("1;33", text);
        };
    }

    private String with(String code, String text) {
        return on ? "\u001b[" + code + "m" + text + "\u001b[0m" : text;
    }
}

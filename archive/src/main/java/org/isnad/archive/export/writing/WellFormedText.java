package org.isnad.archive.export.writing;

/**
 * Text of pages as a format can hold it: each character that it cannot hold becomes U+FFFD, so that offsets counted in
 * characters stay true.
 */
public final class WellFormedText {
    private static final char REPLACEMENT = '\ufffd';

    private WellFormedText() {}

    private interface Forbidden {
        boolean test(int codePoint);
    }

    /** Without halves of surrogate pairs, which UTF-8 has no bytes for. */
    public static String utf8(String text) {
        return without(text, WellFormedText::isHalf);
    }

    /** Without halves of pairs and without U+0000, which ends a cell in many programs. */
    public static String cell(String text) {
        return without(text, c -> c == 0 || isHalf(c));
    }

    /** As XML 1.0 allows it (production 2, {@code Char}). */
    public static String xml(String text) {
        return without(
                text, c -> isHalf(c) || c == 0xfffe || c == 0xffff || (c < ' ' && c != '\t' && c != '\n' && c != '\r'));
    }

    private static boolean isHalf(int codePoint) {
        return codePoint >= Character.MIN_SURROGATE && codePoint <= Character.MAX_SURROGATE;
    }

    private static String without(String text, Forbidden forbidden) {
        int first = 0;
        while (first < text.length() && !forbidden.test(text.codePointAt(first))) {
            first += Character.charCount(text.codePointAt(first));
        }
        if (first == text.length()) {
            return text;
        }
        var clean = new StringBuilder(text.length()).append(text, 0, first);
        for (int i = first; i < text.length(); ) {
            int c = text.codePointAt(i);
            clean.appendCodePoint(forbidden.test(c) ? REPLACEMENT : c);
            i += Character.charCount(c);
        }
        return clean.toString();
    }
}

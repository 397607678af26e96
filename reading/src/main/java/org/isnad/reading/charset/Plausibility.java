package org.isnad.reading.charset;

/**
 * Whether text that was decoded in a declared character set can have been written in it. Servers and templates declare one
 * by default whatever the pages are in; most often Western Europe's for Arabic.
 */
final class Plausibility {
    private Plausibility() {}

    /**
     * Whether no more than one in a hundred characters beyond ASCII is one that nobody writes, and words are not made of
     * accented Latin letters alone, as Arabic looks in windows-1252 ({@code ÇáÌÓÑ}).
     */
    static boolean holds(String text) {
        int beyond = 0;
        int unwritten = 0;
        int accented = 0;
        int accentedPairs = 0;
        boolean before = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < 0x80) {
                before = false;
                continue;
            }
            beyond++;
            unwritten += c == '\ufffd' || c < 0xa0 ? 1 : 0;
            boolean letter = c >= 0xc0 && c < 0x250;
            accented += letter ? 1 : 0;
            accentedPairs += letter && before ? 1 : 0;
            before = letter;
        }
        return unwritten * 100L <= beyond && accentedPairs * 3L <= accented;
    }
}

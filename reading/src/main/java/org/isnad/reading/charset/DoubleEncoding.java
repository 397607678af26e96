package org.isnad.reading.charset;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.charset.Charset;

/**
 * Mends text that was encoded twice: UTF-8 that a program read in windows-1252 and wrote again, so that {@code ’} became
 * three letters beginning with {@code â} and {@code ال} became {@code Ø§Ù„}.
 *
 * <p>Only runs that are well-formed UTF-8 when written back are mended, and only where a text has several.
 */
final class DoubleEncoding {
    private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");
    private static final int FEWEST_RUNS = 3;

    private DoubleEncoding() {}

    /** Whether there is enough in a text for {@link #mend} to do anything. */
    static boolean isIn(Utf8Census census) {
        return census.doubled() >= FEWEST_RUNS;
    }

    static String mend(String text) {
        StringBuilder mended = null;
        int done = 0;
        int runs = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < '\u00c2' || c > '\u00f4') {
                continue;
            }
            int length = c < '\u00e0' ? 2 : c < '\u00f0' ? 3 : 4;
            if (i + length > text.length()) {
                break;
            }
            byte[] bytes = bytes(text, i, length);
            if (bytes.length == length && Utf8Census.sequenceAt(bytes, 0) == length) {
                mended = mended == null ? new StringBuilder(text.length()) : mended;
                mended.append(text, done, i).append(new String(bytes, UTF_8));
                runs++;
                i += length - 1;
                done = i + 1;
            }
        }
        return mended == null || runs < FEWEST_RUNS
                ? text
                : mended.append(text, done, text.length()).toString();
    }

    /** The bytes that the characters stand for; empty where one of them stands for none. */
    private static byte[] bytes(String text, int start, int length) {
        byte[] bytes = new byte[length];
        for (int k = 0; k < length; k++) {
            char c = text.charAt(start + k);
            if (c >= 0x80 && c < 0x100) {
                bytes[k] = (byte) c;
                continue;
            }
            byte[] one = c < 0x80 ? new byte[0] : String.valueOf(c).getBytes(WINDOWS_1252);
            if (one.length != 1 || one[0] == '?') {
                return new byte[0];
            }
            bytes[k] = one[0];
        }
        return bytes;
    }
}

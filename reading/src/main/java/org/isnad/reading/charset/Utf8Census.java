package org.isnad.reading.charset;

import static java.nio.ByteOrder.LITTLE_ENDIAN;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;

/**
 * A count of what is UTF-8 in some bytes and what is not.
 *
 * @param sequences well-formed sequences of two to four bytes
 * @param strays bytes that belong to no well-formed sequence
 * @param controls control characters that no text holds: all below U+0020 but tab, line feed, form feed, carriage
 *     return and escape
 * @param nulls bytes of value zero, at even and at odd places together
 * @param doubled sequences that text encoded twice begins with: of a letter from U+00C2 to U+00F4 right before another
 *     byte beyond ASCII
 */
record Utf8Census(int sequences, int strays, int controls, int nulls, int doubled) {
    private static final VarHandle EIGHT = MethodHandles.byteArrayViewVarHandle(long[].class, LITTLE_ENDIAN);
    private static final long HIGH_BITS = 0x8080_8080_8080_8080L;
    /** The characters below U+0020 that no text holds, a bit each. */
    private static final int CONTROLS = ~(1 << '\t' | 1 << '\n' | 1 << '\f' | 1 << '\r' | 1 << 0x1b);

    private static final long SPACES = 0x2020_2020_2020_2020L;

    static Utf8Census of(byte[] bytes) {
        int sequences = 0;
        int strays = 0;
        int controls = 0;
        int nulls = 0;
        int doubled = 0;
        int i = 0;
        int slowUntil = 0;
        while (i < bytes.length) {
            if (i >= slowUntil) {
                if (i + Long.BYTES <= bytes.length && isPlain((long) EIGHT.get(bytes, i))) {
                    i += Long.BYTES;
                    continue;
                }
                slowUntil = i + Long.BYTES;
            }
            byte b = bytes[i];
            if (b >= 0) {
                if (b < 0x20 && (CONTROLS & 1 << b) != 0) {
                    nulls += b == 0 ? 1 : 0;
                    controls += b == 0 ? 0 : 1;
                }
                i++;
                continue;
            }
            int length = sequenceAt(bytes, i);
            if (length > 1) {
                sequences++;
                doubled += isDoubled(bytes, i) ? 1 : 0;
                i += length;
            } else {
                strays++;
                i++;
            }
        }
        return new Utf8Census(sequences, strays, controls, nulls, doubled);
    }

    /** Whether eight bytes are all ASCII and none a control character; a few that are may be said not to be. */
    private static boolean isPlain(long eight) {
        return ((eight | (eight - SPACES)) & HIGH_BITS) == 0;
    }

    private static boolean isDoubled(byte[] bytes, int i) {
        return (bytes[i] & 0xff) == 0xc3
                && (bytes[i + 1] & 0xff) >= 0x82
                && (bytes[i + 1] & 0xff) <= 0xb4
                && i + 2 < bytes.length
                && bytes[i + 2] < 0;
    }

    /** The length of the well-formed sequence of several bytes that starts at {@code i}, or 1 where there is none. */
    static int sequenceAt(byte[] bytes, int i) {
        int first = bytes[i] & 0xff;
        int length = first >= 0xc2 && first < 0xe0
                ? 2
                : first >= 0xe0 && first < 0xf0 ? 3 : first >= 0xf0 && first < 0xf5 ? 4 : 1;
        if (length == 1 || i + length > bytes.length) {
            return 1;
        }
        for (int k = 1; k < length; k++) {
            if ((bytes[i + k] & 0xc0) != 0x80) {
                return 1;
            }
        }
        int second = bytes[i + 1] & 0xff;
        boolean wellFormed = switch (first) {
            case 0xe0 -> second >= 0xa0; // else overlong
            case 0xed -> second < 0xa0; // else a surrogate
            case 0xf0 -> second >= 0x90; // else overlong
            case 0xf4 -> second < 0x90; // else beyond U+10FFFF
            default -> true;
        };
        return wellFormed ? length : 1;
    }

    boolean isUtf8() {
        return strays == 0;
    }

    /** Whether the text was written in UTF-8 and only some of it was spoilt later. */
    boolean isMostlyUtf8() {
        return sequences > 0 && strays * 4L <= sequences;
    }
}

package org.isnad.reading.charset;

/**
 * A count of what is UTF-8 in some bytes and what is not.
 *
 * @param sequences well-formed sequences of two to four bytes
 * @param strays bytes that belong to no well-formed sequence
 * @param controls control characters that no text holds: all below U+0020 but tab, line feed, form feed, carriage
 *     return and escape
 * @param nulls bytes of value zero, at even and at odd places together
 */
record Utf8Census(int sequences, int strays, int controls, int nulls) {

    static Utf8Census of(byte[] bytes) {
        int sequences = 0;
        int strays = 0;
        int controls = 0;
        int nulls = 0;
        int i = 0;
        while (i < bytes.length) {
            byte b = bytes[i];
            if (b >= 0) {
                if (b == 0) {
                    nulls++;
                } else if (b < 0x20 && b != '\t' && b != '\n' && b != '\f' && b != '\r' && b != 0x1b) {
                    controls++;
                }
                i++;
                continue;
            }
            int length = sequenceAt(bytes, i);
            if (length > 1) {
                sequences++;
                i += length;
            } else {
                strays++;
                i++;
            }
        }
        return new Utf8Census(sequences, strays, controls, nulls);
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

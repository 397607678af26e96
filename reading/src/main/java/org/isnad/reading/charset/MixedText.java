package org.isnad.reading.charset;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.charset.Charset;

/** Reads UTF-8 in which some bytes are of an older character set. */
final class MixedText {
    private MixedText() {}

    /**
     * The characters of the bytes, stray bytes read in {@code arabic} where the well-formed part is mostly Arabic, else
     * in {@code latin}.
     */
    static String decode(byte[] bytes, Charset arabic, Charset latin) {
        Charset strays = isArabic(bytes) ? arabic : latin;
        var text = new StringBuilder(bytes.length);
        int done = 0;
        int i = 0;
        while (i < bytes.length) {
            int length = bytes[i] >= 0 ? 1 : Utf8Census.sequenceAt(bytes, i);
            if (length == 1 && bytes[i] < 0) {
                text.append(new String(bytes, done, i - done, UTF_8));
                text.append(new String(bytes, i, 1, strays));
                done = i + 1;
            }
            i += length;
        }
        return text.append(new String(bytes, done, bytes.length - done, UTF_8)).toString();
    }

    /** Whether most sequences of two bytes are of the Arabic block, U+0600 to U+06FF: lead bytes D8 to DB. */
    private static boolean isArabic(byte[] bytes) {
        int arabic = 0;
        int other = 0;
        for (int i = 0; i < bytes.length; i++) {
            if (bytes[i] < 0 && Utf8Census.sequenceAt(bytes, i) == 2) {
                int lead = bytes[i] & 0xff;
                if (lead >= 0xd8 && lead <= 0xdb) {
                    arabic++;
                } else {
                    other++;
                }
                i++;
            }
        }
        return arabic > other;
    }
}

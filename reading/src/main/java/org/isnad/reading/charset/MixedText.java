package org.isnad.reading.charset;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.charset.Charset;

/**
 * Reads text in which UTF-8 and an older character set are mixed, either within the other: a page of the one filled from a
 * database in the other, a comment pasted into it.
 *
 * <p>Each run of bytes beyond ASCII, about a word, is decided for itself. Well-formed UTF-8 is read as such, but a single
 * pair of bytes may be that by chance (in windows-1256, {@code ع،} is), so that the rest of the run and of the text count.
 */
final class MixedText {
    private final byte[] bytes;
    private final Charset older;
    private final boolean mostlyUtf8;

    private MixedText(byte[] bytes, Charset older, boolean mostlyUtf8) {
        this.bytes = bytes;
        this.older = older;
        this.mostlyUtf8 = mostlyUtf8;
    }

    /**
     * The characters of the bytes.
     *
     * @param older the single-byte character set of what is not UTF-8
     * @param mostlyUtf8 whether a pair of bytes that could be either is rather UTF-8
     */
    static String decode(byte[] bytes, Charset older, boolean mostlyUtf8) {
        return new MixedText(bytes, older, mostlyUtf8).text();
    }

    /** Whether most sequences of two bytes are of the Arabic block, U+0600 to U+06FF: lead bytes D8 to DB. */
    static boolean isArabic(byte[] bytes) {
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

    private String text() {
        var text = new StringBuilder(bytes.length);
        int done = 0;
        for (int i = 0; i < bytes.length; ) {
            if (bytes[i] >= 0) {
                i++;
                continue;
            }
            int end = i;
            while (end < bytes.length && bytes[end] < 0) {
                end++;
            }
            if (!isUtf8(i, end)) {
                text.append(new String(bytes, done, i - done, UTF_8));
                older(i, end, text);
                done = end;
            }
            i = end;
        }
        return text.append(new String(bytes, done, bytes.length - done, UTF_8)).toString();
    }

    private boolean isUtf8(int start, int end) {
        int sequences = 0;
        for (int i = start; i < end; ) {
            int length = Utf8Census.sequenceAt(bytes, i);
            if (length == 1) {
                return false;
            }
            sequences++;
            i += length;
        }
        return mostlyUtf8 || sequences > 1 || end - start > 2;
    }

    /** A run that is not all UTF-8, or a single pair: in the older set, or where UTF-8 outweighs it, its stray bytes. */
    private void older(int start, int end, StringBuilder text) {
        int sequences = 0;
        int strays = 0;
        for (int i = start; i < end; ) {
            int length = Utf8Census.sequenceAt(bytes, i);
            sequences += length > 1 ? 1 : 0;
            strays += length > 1 ? 0 : 1;
            i += length;
        }
        if (sequences <= strays || strays == 0) {
            text.append(new String(bytes, start, end - start, older));
            return;
        }
        for (int i = start; i < end; ) {
            int length = Utf8Census.sequenceAt(bytes, i);
            text.append(new String(bytes, i, length, length > 1 ? UTF_8 : older));
            i += length;
        }
    }
}

package org.isnad.reading.charset;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;

import com.ibm.icu.text.CharsetDetector;
import com.ibm.icu.text.CharsetMatch;
import java.nio.charset.Charset;
import java.util.Arrays;
import java.util.List;
import org.isnad.model.Page;
import org.isnad.model.UnreadableException;
import org.jspecify.annotations.Nullable;

/**
 * Turns the bytes of a page into characters. In this order:
 *
 * <ol>
 *   <li>a byte order mark;
 *   <li>UTF-16 without one, known by its zero bytes;
 *   <li>well-formed UTF-8, whatever is declared: no text of another character set is that by chance;
 *   <li>mostly UTF-8 with other bytes, as when a template in UTF-8 is filled from a database in windows-1256: the words
 *       that are not UTF-8 are read in windows-1256 where the page is Arabic, else in windows-1252;
 *   <li>what the server, then the markup declares, unless the text looks like none in that character set;
 *   <li>detection by the frequency of letter groups (ICU);
 *   <li>what was declared, however it looks.
 * </ol>
 *
 * <p>Words in UTF-8 within a page in windows-1256 or windows-1252 are read as such.
 *
 * <p>Safe for use by many threads at a time.
 */
public final class Charsets {
    private static final Charset WINDOWS_1252 = Declarations.WINDOWS_1252;
    private static final Charset WINDOWS_1256 = Charset.forName("windows-1256");
    private static final int DETECTION_REACH = 64 << 10;
    private static final int LEAST_CONFIDENCE = 20;

    private Charsets() {}

    /**
     * The characters of the page.
     *
     * @throws UnreadableException if the page is empty, is a known kind of file that is not text, or can be read in no
     *     character set
     */
    public static Decoded decode(Page page) throws UnreadableException {
        byte[] bytes = page.bytes();
        String input = page.given().input();
        if (bytes.length == 0) {
            throw new UnreadableException(input, "is empty");
        }
        Decoded marked = byMark(bytes);
        if (marked != null) {
            return marked;
        }
        String binary = FileSignatures.name(bytes);
        if (binary != null) {
            throw new UnreadableException(input, "is not text but " + binary);
        }
        Utf8Census census = Utf8Census.of(bytes);
        if (census.nulls() > 0) {
            return withNulls(bytes, census, input);
        }
        if (census.controls() > bytes.length / 100) {
            throw new UnreadableException(input, "is not text: it holds " + census.controls() + " control characters");
        }
        if (census.isUtf8()) {
            String text = new String(bytes, UTF_8);
            return new Decoded(DoubleEncoding.isIn(census) ? DoubleEncoding.mend(text) : text, "UTF-8", "bytes");
        }
        if (census.isMostlyUtf8()) {
            return new Decoded(mixed(bytes), "UTF-8", "bytes, some not UTF-8");
        }
        List<Charset> declared = Declarations.of(page);
        for (Charset charset : declared) {
            String text = decode(bytes, charset, census);
            if (Plausibility.holds(text)) {
                return new Decoded(text, charset.name(), "declared");
            }
        }
        Charset detected = detected(bytes);
        if (detected != null) {
            return new Decoded(decode(bytes, detected, census), detected.name(), "detected");
        }
        if (!declared.isEmpty()) {
            Charset charset = declared.getFirst();
            return new Decoded(decode(bytes, charset, census), charset.name(), "declared");
        }
        if (census.sequences() > census.strays() / 2 && MixedText.isArabic(bytes)) {
            return new Decoded(mixed(bytes), "UTF-8", "bytes, some not UTF-8");
        }
        throw new UnreadableException(input, "is not UTF-8, and no other character set fits it");
    }

    private static String mixed(byte[] bytes) {
        return MixedText.decode(bytes, MixedText.isArabic(bytes) ? WINDOWS_1256 : WINDOWS_1252, true);
    }

    private static String decode(byte[] bytes, Charset charset, Utf8Census census) {
        boolean mayBeMixed = census.sequences() > 0 && (charset.equals(WINDOWS_1256) || charset.equals(WINDOWS_1252));
        return mayBeMixed ? MixedText.decode(bytes, charset, false) : new String(bytes, charset);
    }

    private static @Nullable Decoded byMark(byte[] bytes) {
        if (startsWith(bytes, 0xef, 0xbb, 0xbf)) {
            byte[] rest = Arrays.copyOfRange(bytes, 3, bytes.length);
            return new Decoded(mixed(rest), "UTF-8", "byte order mark");
        }
        if (startsWith(bytes, 0xfe, 0xff)) {
            return new Decoded(new String(bytes, 2, bytes.length - 2, UTF_16BE), "UTF-16BE", "byte order mark");
        }
        if (startsWith(bytes, 0xff, 0xfe)) {
            return new Decoded(new String(bytes, 2, bytes.length - 2, UTF_16LE), "UTF-16LE", "byte order mark");
        }
        return null;
    }

    private static boolean startsWith(byte[] bytes, int... start) {
        if (bytes.length < start.length) {
            return false;
        }
        for (int i = 0; i < start.length; i++) {
            if ((bytes[i] & 0xff) != start[i]) {
                return false;
            }
        }
        return true;
    }

    /** Text with zero bytes is UTF-16, or UTF-8 with a few that a faulty program left in it; anything else is no text. */
    private static Decoded withNulls(byte[] bytes, Utf8Census census, String input) throws UnreadableException {
        int even = 0;
        for (int i = 0; i < bytes.length; i += 2) {
            even += bytes[i] == 0 ? 1 : 0;
        }
        int odd = census.nulls() - even;
        int half = bytes.length / 2;
        if (even > half / 5 && odd <= half / 100) {
            return new Decoded(new String(bytes, UTF_16BE), "UTF-16BE", "bytes");
        }
        if (odd > half / 5 && even <= half / 100) {
            return new Decoded(new String(bytes, UTF_16LE), "UTF-16LE", "bytes");
        }
        if (census.nulls() * 1000L <= bytes.length && census.controls() * 1000L <= bytes.length && census.isUtf8()) {
            return new Decoded(new String(bytes, UTF_8).replace('\0', ' '), "UTF-8", "bytes");
        }
        throw new UnreadableException(input, "is not text: it holds " + census.nulls() + " zero bytes");
    }

    private static @Nullable Charset detected(byte[] bytes) {
        var detector = new CharsetDetector();
        detector.enableInputFilter(true);
        detector.setText(Arrays.copyOf(bytes, Math.min(bytes.length, DETECTION_REACH)));
        CharsetMatch match = detector.detect();
        return match == null || match.getConfidence() < LEAST_CONFIDENCE ? null : Declarations.named(match.getName());
    }
}

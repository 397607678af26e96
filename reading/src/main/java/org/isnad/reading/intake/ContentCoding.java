package org.isnad.reading.intake;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import java.util.zip.GZIPInputStream;
import java.util.zip.InflaterInputStream;
import org.brotli.dec.BrotliInputStream;
import org.isnad.model.UnreadableException;

/**
 * Undoes the content coding of an archived response. Many crawlers undo it before they store a response and leave its
 * header as it was, so that a body that begins like a page is taken for one whatever the header says.
 */
final class ContentCoding {
    private ContentCoding() {}

    /**
     * The body, unpacked.
     *
     * @param coding what the header says, or the empty text
     * @throws UnreadableException if the coding is not known
     */
    static InputStream unpacked(String name, String coding, byte[] body) throws IOException {
        var packed = new ByteArrayInputStream(body);
        if (beginsLikeAPage(body)) {
            return packed;
        }
        return switch (coding.strip().toLowerCase(Locale.ROOT)) {
            case "", "identity" -> packed;
            case "gzip", "x-gzip" -> Formats.isGzip(body) ? new GZIPInputStream(packed) : packed;
            case "deflate" -> new InflaterInputStream(packed);
            case "br" -> new BrotliInputStream(packed);
            default -> throw new UnreadableException(name, "is packed as " + coding + ", which is not known");
        };
    }

    private static boolean beginsLikeAPage(byte[] body) {
        for (byte b : body) {
            if (b != ' ' && b != '\t' && b != '\r' && b != '\n') {
                return b == '<';
            }
        }
        return true;
    }
}

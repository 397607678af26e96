package org.isnad.reading.charset;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Names the common kinds of files that are not text by the bytes that they begin with. */
final class FileSignatures {
    /**
     * @param start the first bytes, one character each
     * @param name what such a file is, with its article
     */
    private record Signature(String start, String name) {}

    private static final List<Signature> SIGNATURES = List.of(
            new Signature("\u0089PNG", "a PNG picture"),
            new Signature("\u00ff\u00d8\u00ff", "a JPEG picture"),
            new Signature("GIF8", "a GIF picture"),
            new Signature("RIFF", "a RIFF media file"),
            new Signature("%PDF-", "a PDF document"),
            new Signature("PK\u0003\u0004", "a ZIP archive or office document"),
            new Signature("PK\u0005\u0006", "an empty ZIP archive"),
            new Signature("\u001f\u008b", "a gzip archive"),
            new Signature("BZh", "a bzip2 archive"),
            new Signature("\u00fd7zXZ", "an xz archive"),
            new Signature("7z\u00bc\u00af", "a 7z archive"),
            new Signature("(\u00b5/\u00fd", "a Zstandard archive"),
            new Signature("Rar!\u001a", "a RAR archive"),
            new Signature("\u00d0\u00cf\u0011\u00e0", "an old office document"),
            new Signature("\u007fELF", "a program"),
            new Signature("\u00ca\u00fe\u00ba\u00be", "a program"),
            new Signature("SQLite format 3\u0000", "an SQLite database"),
            new Signature("ID3\u0003", "an MP3 recording"),
            new Signature("ID3\u0004", "an MP3 recording"),
            new Signature("OggS", "an Ogg recording"));

    private FileSignatures() {}

    static @Nullable String name(byte[] bytes) {
        String start = new String(bytes, 0, Math.min(bytes.length, 16), ISO_8859_1);
        for (Signature signature : SIGNATURES) {
            if (start.startsWith(signature.start())) {
                return signature.name();
            }
        }
        return start.startsWith("ftyp", 4) ? "an MP4 or HEIF media file" : null;
    }
}

package org.isnad.archive.store;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;
import org.isnad.model.Report;
import org.isnad.model.json.JsonReader;
import org.isnad.model.json.JsonWriter;

/**
 * Packs a report's JSON for its column and unpacks it: deflate (RFC 1951) with a dictionary of what most reports have in
 * common, so that small documents gain as well; what it gains stands in {@code docs/archive.md}. A column beside it tells
 * the packing, so that another can follow. Immutable, safe for many threads.
 */
final class Packing {
    /** The packing that is written: with the dictionary {@code dictionary-1.txt}, which therefore never changes. */
    static final int CURRENT = 1;

    /** As measured: more effort takes three times as long for two bytes in a hundred. */
    private static final int EFFORT = 6;

    private final byte[] dictionary;

    private Packing(byte[] dictionary) {
        this.dictionary = dictionary;
    }

    static Packing load() {
        try (InputStream file = Packing.class.getResourceAsStream("dictionary-1.txt")) {
            if (file == null) {
                throw new IllegalStateException("no dictionary-1.txt beside " + Packing.class.getName());
            }
            return new Packing(file.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException("dictionary-1.txt could not be read", e);
        }
    }

    byte[] pack(Report report) {
        var deflater = new Deflater(EFFORT, true);
        try {
            deflater.setDictionary(dictionary);
            var bytes = new ByteArrayOutputStream();
            try (var packed = new DeflaterOutputStream(bytes, deflater, 1 << 13)) {
                JsonWriter.compact().write(report, packed);
            }
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            deflater.end();
        }
    }

    /**
     * The report that was packed.
     *
     * @param name what it is called in errors
     * @param packing what the column beside it tells
     * @throws IOException if it is damaged, or packed by a later Isnad
     */
    Report unpack(String name, int packing, byte[] document) throws IOException {
        if (packing != CURRENT) {
            throw new IOException(name + " is packed in a way that this Isnad does not know (" + packing + ")");
        }
        var inflater = new Inflater(true);
        try {
            inflater.setDictionary(dictionary);
            return JsonReader.report(name, new ByteArrayInputStream(unpacked(name, inflater, document)));
        } finally {
            inflater.end();
        }
    }

    /** All at once: the parser reads ahead, and a document is small. */
    private static byte[] unpacked(String name, Inflater inflater, byte[] document) throws IOException {
        try (var bytes = new InflaterInputStream(new ByteArrayInputStream(document), inflater)) {
            return bytes.readAllBytes();
        } catch (IOException e) {
            throw new IOException(name + " is damaged: " + e.getMessage(), e);
        }
    }
}

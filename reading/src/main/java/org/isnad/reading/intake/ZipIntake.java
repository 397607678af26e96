package org.isnad.reading.intake;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.util.Locale;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.isnad.model.UnreadableException;

/**
 * Takes the entries of a ZIP archive, each for what it is; the only collection of one goes by the archive's own name,
 * anything else by {@code ARCHIVE/ENTRY}.
 */
final class ZipIntake {
    private final Content content;

    ZipIntake(Content content) {
        this.content = content;
    }

    void read(String name, URI uri, InputStream stream, Receiver receiver) throws IOException {
        int entries = 0;
        try {
            var zip = new ZipInputStream(stream);
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (entry.isDirectory() || entry.getName().startsWith("__MACOSX")) {
                    continue;
                }
                entries++;
                String inner = entry.getName().toLowerCase(Locale.ROOT);
                boolean collection = inner.endsWith(".json") || inner.endsWith(".jsonl");
                String called = collection && entries == 1 ? name : name + "/" + entry.getName();
                try {
                    content.take(called, inner, uri, new Unclosed(zip), receiver);
                } catch (UnreadableException e) {
                    receiver.refused(e);
                }
            }
        } catch (IOException | IllegalArgumentException e) {
            throw new UnreadableException(
                    name, "is a broken ZIP archive, and nothing behind its entry " + entries + " can be read");
        }
        if (entries == 0) {
            throw new UnreadableException(name, "is an empty or broken ZIP archive");
        }
    }

    /** Entries of an archive end, but the archive goes on. */
    private static final class Unclosed extends FilterInputStream {
        Unclosed(InputStream stream) {
            super(stream);
        }

        @Override
        public void close() {}
    }
}

package org.isnad.cli;

import java.io.BufferedOutputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/**
 * A file that is there whole or not at all: it is written beside its place under another name, and moved there when it is
 * {@link #complete()}. Closed before, it leaves nothing, and what stood in its place stands there still. What is no file,
 * as a pipe, is written to as it is.
 */
final class WholeFile extends FilterOutputStream {
    private final Path place;
    private final Path part;

    private WholeFile(Path place, Path part) throws IOException {
        super(new BufferedOutputStream(Files.newOutputStream(part), 1 << 16));
        this.place = place;
        this.part = part;
    }

    /** @throws IOException if nothing can be written there */
    static WholeFile begin(Path file) throws IOException {
        if (Files.exists(file) && !Files.isRegularFile(file)) {
            return new WholeFile(file, file);
        }
        Path place = Files.exists(file) ? file.toRealPath() : file.toAbsolutePath();
        String name = "." + place.getFileName() + "." + ProcessHandle.current().pid() + ".part";
        return new WholeFile(place, place.resolveSibling(name));
    }

    @Override
    public void write(byte[] bytes, int offset, int length) throws IOException {
        out.write(bytes, offset, length);
    }

    /**
     * Puts the file in its place.
     *
     * @throws IOException if not all of it could be written
     */
    void complete() throws IOException {
        out.close();
        if (part.equals(place)) {
            return;
        }
        try {
            Files.move(part, place, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(part, place, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    @Override
    public void close() throws IOException {
        try {
            out.close();
        } catch (IOException e) {
            // What is thrown away need not have been written.
        } finally {
            if (!part.equals(place)) {
                Files.deleteIfExists(part);
            }
        }
    }
}

package org.isnad.reading.intake;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/** One thing that a user named, or a file of a folder that was named; not opened yet, it may hold many pages. */
public sealed interface Input {
    /** What it is called in results: a file's name, its path below the folder that was named, an address. */
    String name();

    /** What it is called in problems: where its owner finds it. */
    String place();

    /**
     * Bytes of this machine.
     *
     * @param uri where its bytes are
     * @param size how many bytes lie there, or -1 where that is not known
     * @param opener opens it
     */
    record Local(String name, String place, URI uri, long size, Opener opener) implements Input {}

    /** A page of the web, fetched when its turn comes. */
    record Address(URI uri) implements Input {
        @Override
        public String name() {
            return uri.toString();
        }

        @Override
        public String place() {
            return uri.toString();
        }
    }

    /** Gives the bytes from the start. */
    interface Opener {
        InputStream open() throws IOException;
    }

    static Input file(String name, String place, Path path) {
        return new Local(name, place, path.toUri(), sizeOf(path), () -> Files.newInputStream(path));
    }

    static Input standardInput(InputStream in) {
        return new Local("-", "standard input", URI.create("file:///dev/stdin"), -1, () -> in);
    }

    private static long sizeOf(Path path) {
        try {
            return Files.isRegularFile(path) ? Files.size(path) : -1;
        } catch (IOException e) {
            return -1;
        }
    }

    /** An input of which it is known already that it cannot be read. */
    static Input unreadable(String place, IOException reason) {
        return new Local(place, place, URI.create("file:///"), 0, () -> {
            throw reason;
        });
    }

    /** Why something could not be read, in the words of someone who owns the file, not of the operating system. */
    static String reason(Exception problem) {
        return switch (problem) {
            case AccessDeniedException denied -> "may not be read: permission denied";
            case NoSuchFileException missing -> "no such file";
            case FileSystemLoopException loop -> "leads back to itself";
            case Exception other -> {
                String message = other.getMessage();
                yield message == null || message.isBlank()
                        ? "cannot be read: " + other.getClass().getSimpleName()
                        : message;
            }
        };
    }
}

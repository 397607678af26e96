package org.isnad.cli;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.isnad.model.Given;
import org.isnad.model.Page;
import org.isnad.model.UnreadableException;

/**
 * One thing to read, not opened yet: bytes are in memory only while a thread works on them.
 *
 * @param name what it is called in results: a file's name, or its path below the folder that was named
 * @param place what it is called in problems: where its owner finds it
 * @param uri where its bytes are
 * @param opener opens it
 */
record Input(String name, String place, URI uri, Opener opener) {
    /** The largest page that is read, in bytes: ten times the largest that the press has been seen to serve. */
    static final int LARGEST = 32 << 20;

    /** Gives the bytes from the start. */
    interface Opener {
        InputStream open() throws IOException;
    }

    static Input file(String name, String place, Path path) {
        return new Input(name, place, path.toUri(), () -> open(path));
    }

    static Input standardInput(InputStream in) {
        return new Input("-", "standard input", URI.create("file:///dev/stdin"), () -> in);
    }

    /** An input of which it is known already that it cannot be read. */
    static Input unreadable(String place, Path path, IOException reason) {
        return new Input(place, place, path.toUri(), () -> {
            throw reason;
        });
    }

    /**
     * All its bytes.
     *
     * @throws UnreadableException if it cannot be read, is empty or too large
     */
    Page page() throws UnreadableException {
        byte[] bytes;
        try (InputStream in = opener.open()) {
            bytes = in.readNBytes(LARGEST + 1);
        } catch (IOException e) {
            throw new UnreadableException(place, reason(e));
        }
        if (bytes.length > LARGEST) {
            throw new UnreadableException(place, "is larger than " + (LARGEST >> 20) + " MiB, so not a news page");
        }
        return Page.of(uri, bytes).withGiven(Given.named(name));
    }

    private static InputStream open(Path path) throws IOException {
        if (Files.isRegularFile(path) && Files.size(path) > LARGEST) {
            throw new IOException("is larger than " + (LARGEST >> 20) + " MiB, so not a news page");
        }
        return Files.newInputStream(path);
    }

    /** In the words of someone who owns the file, not of the operating system. */
    static String reason(IOException problem) {
        return switch (problem) {
            case AccessDeniedException denied -> "may not be read: permission denied";
            case java.nio.file.NoSuchFileException missing -> "no such file";
            case java.nio.file.FileSystemLoopException loop -> "leads back to itself";
            case IOException other -> other.getMessage() == null ? "cannot be read" : other.getMessage();
        };
    }
}

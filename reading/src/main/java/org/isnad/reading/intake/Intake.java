package org.isnad.reading.intake;

import java.io.BufferedInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.isnad.model.Given;
import org.isnad.model.Page;
import org.isnad.model.UnreadableException;
import org.isnad.reading.Limits;
import org.isnad.reading.PageKind;
import org.jspecify.annotations.Nullable;

/**
 * Takes apart whatever a user names into pages: a file, a directory (its files in the order of their names, hidden ones
 * aside), {@code -} for standard input; and in these a web archive (WARC), a feed, a JSON array, JSON Lines, a ZIP of any
 * of them, each compressed by gzip or not.
 *
 * <pre>{@code
 * new Intake(Limits.DEFAULT, System.in).open("day.zip", receiver);
 * }</pre>
 *
 * <p>A record of several is called {@code NAME#INDEX}, counted from 0. Pages are handed over one at a time, so that memory
 * is bounded by the largest. What cannot be read is refused by name and reason, and the rest goes on. For one thread at a
 * time.
 */
public final class Intake {
    private static final int SNIFF_REACH = 512;
    private static final int BUFFER = 1 << 16;

    private final Limits limits;
    private final InputStream standardInput;
    private final @Nullable PageKind forced;

    public Intake(Limits limits, InputStream standardInput) {
        this(limits, standardInput, null);
    }

    /** @param forced how single pages are to be read: text and HTML then stand for themselves, whatever they look like */
    public Intake(Limits limits, InputStream standardInput, @Nullable PageKind forced) {
        this.limits = limits;
        this.standardInput = standardInput;
        this.forced = forced;
    }

    /** Hands the pages of an input to {@code receiver}. */
    public void open(String argument, Receiver receiver) {
        if (argument.equals("-")) {
            take("-", URI.create("stdin:-"), standardInput, receiver);
            return;
        }
        Path path = Path.of(argument);
        if (!Files.isDirectory(path)) {
            file(path, argument, receiver);
            return;
        }
        List<Path> files;
        try (Stream<Path> walk = Files.walk(path)) {
            files = walk.filter(Files::isRegularFile)
                    .filter(file -> !file.getFileName().toString().startsWith("."))
                    .sorted()
                    .toList();
        } catch (IOException | java.io.UncheckedIOException e) {
            receiver.refused(new UnreadableException(argument, "cannot be listed: " + e.getMessage()));
            return;
        }
        for (Path file : files) {
            file(file, path.relativize(file).toString(), receiver);
        }
    }

    private void file(Path path, String name, Receiver receiver) {
        try (InputStream stream = Files.newInputStream(path)) {
            take(name, path.toAbsolutePath().toUri(), stream, receiver);
        } catch (NoSuchFileException e) {
            receiver.refused(new UnreadableException(name, "does not exist"));
        } catch (IOException e) {
            receiver.refused(new UnreadableException(name, "cannot be opened: " + reason(e)));
        }
    }

    private void take(String name, URI uri, InputStream raw, Receiver receiver) {
        try {
            var stream = new BufferedInputStream(raw, BUFFER);
            byte[] start = start(stream);
            if (forced != null) {
                receiver.page(page(name, uri, stream));
            } else if (Formats.isWarc(name, start)) {
                new WarcIntake(limits).read(name, stream, receiver);
            } else if (Formats.isGzip(start)) {
                String inner = name.endsWith(".gz") ? name.substring(0, name.length() - 3) : name;
                take(name, inner, uri, new BufferedInputStream(new GZIPInputStream(stream, BUFFER), BUFFER), receiver);
            } else if (Formats.isZip(start) && !Formats.isOfficeDocument(name)) {
                zip(name, uri, stream, receiver);
            } else {
                take(name, name, uri, stream, receiver);
            }
        } catch (UnreadableException e) {
            receiver.refused(e);
        } catch (IOException e) {
            receiver.refused(new UnreadableException(name, "cannot be read: " + reason(e)));
        }
    }

    /** Takes a stream that is neither packed nor an archive; {@code kind} is the name that its ending is read from. */
    private void take(String name, String kind, URI uri, BufferedInputStream stream, Receiver receiver)
            throws IOException {
        byte[] start = start(stream);
        if (Formats.isWarc(kind, start)) {
            new WarcIntake(limits).read(name, stream, receiver);
        } else if (Formats.isJsonLines(kind)) {
            new JsonIntake(limits).lines(name, uri, stream, receiver);
        } else if (Formats.isJson(kind, start)) {
            new JsonIntake(limits).document(name, uri, stream, receiver);
        } else if (Formats.isFeed(start)) {
            new FeedIntake().read(name, bytes(name, stream), receiver);
        } else {
            receiver.page(page(name, uri, stream).withMediaType(Formats.mediaType(kind)));
        }
    }

    private void zip(String name, URI uri, InputStream stream, Receiver receiver) throws IOException {
        var zip = new ZipInputStream(stream);
        int entries = 0;
        for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
            if (entry.isDirectory() || entry.getName().startsWith("__MACOSX")) {
                continue;
            }
            entries++;
            String inner = entry.getName().toLowerCase(Locale.ROOT);
            boolean collection = inner.endsWith(".json") || inner.endsWith(".jsonl");
            String called = collection && entries == 1 ? name : name + "/" + entry.getName();
            try {
                take(called, inner, uri, new BufferedInputStream(new Unclosed(zip), BUFFER), receiver);
            } catch (UnreadableException e) {
                receiver.refused(e);
            }
        }
        if (entries == 0) {
            throw new UnreadableException(name, "is an empty or broken ZIP archive");
        }
    }

    private Page page(String name, URI uri, InputStream stream) throws IOException {
        return Page.of(uri, bytes(name, stream)).withGiven(Given.named(name));
    }

    private byte[] bytes(String name, InputStream stream) throws IOException {
        byte[] bytes = stream.readNBytes(limits.pageBytes() + 1);
        if (bytes.length > limits.pageBytes()) {
            throw new UnreadableException(
                    name, "is larger than the " + (limits.pageBytes() >> 20) + " MiB that are read of a page");
        }
        return bytes;
    }

    private static byte[] start(BufferedInputStream stream) throws IOException {
        stream.mark(SNIFF_REACH);
        byte[] start = stream.readNBytes(SNIFF_REACH);
        stream.reset();
        return start;
    }

    static String reason(Exception e) {
        String message = e.getMessage();
        return message == null || message.isBlank() ? e.getClass().getSimpleName() : message;
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

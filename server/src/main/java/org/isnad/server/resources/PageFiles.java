package org.isnad.server.resources;

import io.javalin.http.Context;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import java.util.zip.GZIPOutputStream;
import org.isnad.server.IsnadServer;
import org.isnad.server.exchange.Answer;
import org.isnad.server.exchange.ProblemException;
import org.jspecify.annotations.Nullable;

/**
 * The pages for people: files of the class path below {@code pages} beside {@link IsnadServer}. A file below {@code assets}
 * has its content in its name and never changes; all others are asked for again each time. Each is compressed once, or comes
 * with a file {@code NAME.gz}. A path without an ending is one of the pages' own and gets {@code index.html}. Where the
 * pages were not built, one plain page says so. Safe for many threads.
 */
public final class PageFiles {
    private static final String FOLDER = "pages/";
    private static final String INDEX = "index.html";
    private static final Pattern NAME =
            Pattern.compile("(?:[A-Za-z0-9_-][A-Za-z0-9._-]*/)*[A-Za-z0-9_-][A-Za-z0-9._-]*");
    private static final Map<String, String> MEDIA_TYPES = Map.ofEntries(
            Map.entry("html", "text/html; charset=utf-8"),
            Map.entry("js", "text/javascript; charset=utf-8"),
            Map.entry("css", "text/css; charset=utf-8"),
            Map.entry("json", "application/json"),
            Map.entry("svg", "image/svg+xml"),
            Map.entry("png", "image/png"),
            Map.entry("ico", "image/x-icon"),
            Map.entry("webmanifest", "application/manifest+json"),
            Map.entry("woff2", "font/woff2"),
            Map.entry("woff", "font/woff"),
            Map.entry("txt", "text/plain; charset=utf-8"));

    private final Class<?> beside;
    private final Map<String, Optional<File>> known = new ConcurrentHashMap<>();

    /** The pages of this build. */
    public PageFiles() {
        this(IsnadServer.class);
    }

    /** @param beside beside which class the folder lies */
    PageFiles(Class<?> beside) {
        this.beside = beside;
    }

    @SuppressWarnings("ArrayRecordComponent")
    private record File(String mediaType, byte[] bytes, byte @Nullable [] compressed, String tag) {}

    /** Answers with the file of a path. */
    public void answer(Context context) throws IOException {
        String path = context.path().substring(1);
        if (path.startsWith("api/")) {
            throw ProblemException.absent("there is nothing at /" + path);
        }
        boolean isPage = path.lastIndexOf('.') <= path.lastIndexOf('/');
        File file = file(isPage ? INDEX : path).orElse(null);
        if (file != null) {
            send(context, file, path.startsWith("assets/"));
        } else if (isPage) {
            context.header("Cache-Control", "no-store");
            context.contentType("text/html; charset=utf-8").result(NOT_BUILT);
        } else {
            throw ProblemException.absent("there is nothing at /" + path);
        }
    }

    private static final String NOT_BUILT = """
            <!doctype html>
            <html lang="en">
            <title>Isnad</title>
            <p>Isnad is running, but its pages were not built, since there was no Node when it was.
            <p>Programs are answered all the same: <a href="/openapi.yaml">openapi.yaml</a> says how.
            </html>
            """;

    private static void send(Context context, File file, boolean isHashed) {
        context.header("Cache-Control", isHashed ? "public, max-age=31536000, immutable" : "no-cache");
        context.header("Vary", "Accept-Encoding");
        if (Answer.isKnown(context, file.tag())) {
            return;
        }
        context.disableCompression();
        String accepted = context.header("Accept-Encoding");
        byte[] compressed = file.compressed();
        if (compressed != null && accepted != null && accepted.contains("gzip")) {
            context.header("Content-Encoding", "gzip")
                    .contentType(file.mediaType())
                    .result(compressed);
        } else {
            context.contentType(file.mediaType()).result(file.bytes());
        }
    }

    private Optional<File> file(String name) throws IOException {
        if (!NAME.matcher(name).matches()) {
            return Optional.empty();
        }
        // Only what is there is remembered, so that nobody fills the memory with names.
        Optional<File> there = known.get(name);
        if (there == null) {
            there = read(name);
            if (there.isPresent()) {
                known.put(name, there);
            }
        }
        return there;
    }

    private Optional<File> read(String name) throws IOException {
        byte[] bytes = bytes(name);
        if (bytes == null) {
            return Optional.empty();
        }
        String ending = name.substring(name.lastIndexOf('.') + 1);
        String mediaType = Objects.requireNonNullElse(MEDIA_TYPES.get(ending), "application/octet-stream");
        byte[] ready = bytes(name + ".gz");
        byte[] compressed = ready != null ? ready : compressed(bytes);
        return Optional.of(
                new File(mediaType, bytes, compressed.length < bytes.length ? compressed : null, Answer.tag(bytes)));
    }

    private byte @Nullable [] bytes(String name) throws IOException {
        try (InputStream file = beside.getResourceAsStream(FOLDER + name)) {
            return file == null ? null : file.readAllBytes();
        }
    }

    private static byte[] compressed(byte[] bytes) {
        var packed = new ByteArrayOutputStream();
        try (var gzip = new GZIPOutputStream(packed)) {
            gzip.write(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return packed.toByteArray();
    }
}

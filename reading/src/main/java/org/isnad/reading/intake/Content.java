package org.isnad.reading.intake;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import org.isnad.model.Given;
import org.isnad.model.Page;
import org.isnad.reading.Limits;
import org.jspecify.annotations.Nullable;

/** Takes a stream for what its name and its first bytes say, unpacks it, and hands it to the intake of its kind. */
final class Content {
    private static final int SNIFF_REACH = 2048;
    private static final int BUFFER = 1 << 16;

    private final Limits limits;
    private final @Nullable InputKind forced;
    private final JsonIntake json;

    /** @param forced what every stream is taken for, or {@code null} */
    Content(Limits limits, @Nullable InputKind forced) {
        this.limits = limits;
        this.forced = forced;
        this.json = new JsonIntake(limits);
    }

    /** Takes a stream that may be packed. */
    void take(String name, URI uri, InputStream stream, Receiver receiver) throws IOException {
        take(name, name, uri, stream, receiver);
    }

    /**
     * Takes a stream that may be packed.
     *
     * @param name what it is called
     * @param kind the name that its ending is read from
     */
    void take(String name, String kind, URI uri, InputStream raw, Receiver receiver) throws IOException {
        var stream = new Peeked(raw, SNIFF_REACH);
        if (Formats.isGzip(stream.start())) {
            var members = new Peeked(new GzipMembers(stream), SNIFF_REACH);
            unpacked(name, Formats.withoutGzip(kind), uri, members, receiver);
        } else if (Formats.isZip(stream.start()) && !Formats.isOfficeDocument(kind)) {
            new ZipIntake(this).read(name, uri, stream, receiver);
        } else {
            unpacked(name, kind, uri, stream, receiver);
        }
    }

    private void unpacked(String name, String kind, URI uri, Peeked peeked, Receiver receiver) throws IOException {
        byte[] start = peeked.start();
        var stream = new BufferedInputStream(peeked, BUFFER);
        switch (forced == null ? Formats.kindOf(kind, start) : forced) {
            case TEXT -> receiver.page(page(name, uri, stream).withMediaType("text/plain"));
            case HTML -> receiver.page(page(name, uri, stream).withMediaType("text/html"));
            case WARC -> new WarcIntake(limits).read(name, stream, receiver);
            case JSONL -> json.lines(name, uri, stream, receiver);
            case FEED -> {
                if (!Formats.isJson(kind, start)) {
                    new FeedIntake().read(name, bytes(name, stream), receiver);
                } else if (forced == null && json.isLines(stream)) {
                    json.lines(name, uri, stream, receiver);
                } else {
                    json.document(name, uri, stream, receiver);
                }
            }
            case null -> receiver.page(page(name, uri, stream));
        }
    }

    private Page page(String name, URI uri, InputStream stream) throws IOException {
        return Page.of(uri, bytes(name, stream)).withGiven(Given.named(name));
    }

    private byte[] bytes(String name, InputStream stream) throws IOException {
        byte[] bytes = stream.readNBytes(limits.pageBytes() + 1);
        if (bytes.length > limits.pageBytes()) {
            throw limits.tooLarge(name);
        }
        return bytes;
    }
}

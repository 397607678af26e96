package org.isnad.reading.intake;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.util.Locale;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.isnad.model.Given;
import org.isnad.model.Page;
import org.isnad.model.UnreadableException;
import org.isnad.reading.Limits;
import org.isnad.reading.fetch.Fetcher;
import org.jspecify.annotations.Nullable;

/**
 * Takes an input apart into pages: a web archive (WARC), a feed, a JSON array, JSON Lines, a ZIP of any of them, each
 * compressed by gzip or not; whatever else it is, it is one page. {@link Inputs} tells what inputs a user named.
 *
 * <pre>{@code
 * var intake = Intake.of(Limits.DEFAULT);
 * Inputs.of(List.of("day.zip"), System.in).list().forEach(input -> intake.open(input, receiver));
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
    private final @Nullable InputKind forced;
    private @Nullable Fetcher fetcher;

    private Intake(Limits limits, @Nullable InputKind forced) {
        this.limits = limits;
        this.forced = forced;
    }

    /** Takes each input for what its name and its first bytes say. */
    public static Intake of(Limits limits) {
        return new Intake(limits, null);
    }

    /** Takes every input for what the caller says, {@code null} as {@link #of(Limits)}; gzip and ZIP are unpacked first. */
    public Intake as(@Nullable InputKind kind) {
        return new Intake(limits, kind);
    }

    /** Hands the pages of an input to {@code receiver}; an address is fetched. */
    public void open(Input input, Receiver receiver) {
        try {
            switch (input) {
                case Input.Local local -> {
                    try (InputStream stream = local.opener().open()) {
                        take(local.name(), local.uri(), stream, receiver);
                    }
                }
                case Input.Address address -> fetch(address, receiver);
            }
        } catch (UnreadableException e) {
            receiver.refused(e);
        } catch (IOException e) {
            receiver.refused(new UnreadableException(input.name(), reason(e)));
        }
    }

    private void fetch(Input.Address address, Receiver receiver) throws IOException {
        if (fetcher == null) {
            fetcher = new Fetcher(Fetcher.Settings.defaults(), limits);
        }
        Page page = fetcher.fetch(address.uri(), null)
                .orElseThrow(() -> new IllegalStateException("nothing was known of " + address.uri()))
                .page();
        var each = new Receiver() {
            @Override
            public void page(Page part) {
                boolean record = part.mediaType() != null && part.mediaType().endsWith("json");
                boolean whole = part.given().input().equals(address.name()) && !record;
                receiver.page(whole ? page.withMediaType(forced == null ? page.mediaType() : part.mediaType()) : part);
            }

            @Override
            public void refused(UnreadableException refusal) {
                receiver.refused(refusal);
            }
        };
        take(address.name(), page.uri(), new ByteArrayInputStream(page.bytes()), each);
    }

    private void take(String name, URI uri, InputStream raw, Receiver receiver) throws IOException {
        var stream = new BufferedInputStream(raw, BUFFER);
        byte[] start = start(stream);
        if (isWarc(name, start)) {
            // Its records are compressed one by one, which its own reader undoes.
            new WarcIntake(limits).read(name, stream, receiver);
        } else if (Formats.isGzip(start)) {
            String inner = name.endsWith(".gz") ? name.substring(0, name.length() - 3) : name;
            take(name, inner, uri, new BufferedInputStream(new GZIPInputStream(stream, BUFFER), BUFFER), receiver);
        } else if (Formats.isZip(start) && !Formats.isOfficeDocument(name)) {
            zip(name, uri, stream, receiver);
        } else {
            take(name, name, uri, stream, receiver);
        }
    }

    /** Takes a stream that is neither packed nor an archive; {@code kind} is the name that its ending is read from. */
    private void take(String name, String kind, URI uri, BufferedInputStream stream, Receiver receiver)
            throws IOException {
        byte[] start = start(stream);
        switch (forced == null ? Formats.kindOf(kind, start) : forced) {
            case TEXT -> receiver.page(page(name, uri, stream).withMediaType("text/plain"));
            case HTML -> receiver.page(page(name, uri, stream).withMediaType("text/html"));
            case WARC -> new WarcIntake(limits).read(name, stream, receiver);
            case JSONL -> new JsonIntake(limits).lines(name, uri, stream, receiver);
            case FEED -> {
                if (Formats.isJson(kind, start)) {
                    new JsonIntake(limits).document(name, uri, stream, receiver);
                } else {
                    new FeedIntake().read(name, bytes(name, stream), receiver);
                }
            }
            case null -> receiver.page(page(name, uri, stream));
        }
    }

    private boolean isWarc(String name, byte[] start) {
        return forced == null ? Formats.isWarc(name, start) : forced == InputKind.WARC && !Formats.isZip(start);
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
            throw limits.tooLarge(name);
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
        return Input.reason(e);
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

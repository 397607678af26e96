package org.isnad.reading.intake;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.util.Locale;
import java.util.Set;
import org.isnad.model.Given;
import org.isnad.model.Page;
import org.isnad.model.UnreadableException;
import org.isnad.reading.Limits;
import org.jspecify.annotations.Nullable;
import org.netpreserve.jwarc.HttpResponse;
import org.netpreserve.jwarc.MediaType;
import org.netpreserve.jwarc.WarcConversion;
import org.netpreserve.jwarc.WarcRecord;
import org.netpreserve.jwarc.WarcResource;
import org.netpreserve.jwarc.WarcResponse;
import org.netpreserve.jwarc.WarcTargetRecord;

/**
 * The page that a record of a web archive holds: the body of a response of status 200, a resource that was stored
 * without one, the text that an archive was converted to; all of them only as HTML or plain text.
 */
final class WarcPages {
    private static final Set<String> PAGES = Set.of("text/html", "application/xhtml+xml", "text/plain");
    private static final int OK = 200;

    private final Limits limits;

    WarcPages(Limits limits) {
        this.limits = limits;
    }

    /**
     * Hands the page to {@code receiver}, or why the record is none.
     *
     * @throws UnreadableException if it holds a page that cannot be read
     * @throws IOException if its HTTP header is broken
     */
    void take(String name, WarcRecord record, Receiver receiver) throws IOException {
        switch (record) {
            case WarcResponse response -> take(name, response, receiver);
            case WarcResource resource ->
                take(name, resource, resource.contentType(), resource.body().stream(), receiver);
            case WarcConversion text -> take(name, text, text.contentType(), text.body().stream(), receiver);
            default -> receiver.passedOver(name, record.type());
        }
    }

    private void take(String name, WarcResponse response, Receiver receiver) throws IOException {
        if (!response.contentType().base().equals(MediaType.HTTP)) {
            receiver.passedOver(name, "a response that is no HTTP");
            return;
        }
        HttpResponse http = response.http();
        if (http.status() != OK) {
            receiver.passedOver(name, "status " + http.status());
            return;
        }
        if (isPage(http.contentType())) {
            byte[] packed = bytes(name, http.body().stream());
            String coding = http.headers().first("Content-Encoding").orElse("");
            take(name, response, http.contentType(), ContentCoding.unpacked(name, coding, packed), receiver);
        } else {
            receiver.passedOver(name, typeOf(http.contentType()));
        }
    }

    private void take(String name, WarcTargetRecord record, MediaType type, InputStream body, Receiver receiver)
            throws IOException {
        if (!isPage(type)) {
            receiver.passedOver(name, typeOf(type));
            return;
        }
        URI uri = address(record);
        receiver.page(new Page(
                uri == null ? URI.create("urn:warc") : uri,
                typeOf(type),
                type.parameters().get("charset"),
                bytes(name, body),
                record.date(),
                Given.named(name).withUrl(uri)));
    }

    private byte[] bytes(String name, InputStream body) throws IOException {
        byte[] bytes = body.readNBytes(limits.pageBytes() + 1);
        if (bytes.length > limits.pageBytes()) {
            throw limits.tooLarge(name);
        }
        return bytes;
    }

    /** The address as the archive has it, its letters beyond ASCII escaped; {@code null} where it is none of the web. */
    private static @Nullable URI address(WarcTargetRecord record) {
        try {
            URI uri = URI.create(URI.create(record.target()).toASCIIString());
            return "http".equals(uri.getScheme()) || "https".equals(uri.getScheme()) ? uri : null;
        } catch (IllegalArgumentException e) {
            return null;
        }
    }

    private static boolean isPage(MediaType type) {
        return PAGES.contains(typeOf(type));
    }

    private static String typeOf(MediaType type) {
        return type.base().toString().toLowerCase(Locale.ROOT);
    }
}

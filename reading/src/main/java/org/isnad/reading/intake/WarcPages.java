package org.isnad.reading.intake;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.time.Instant;
import java.time.format.DateTimeParseException;
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
     * What the record holds.
     *
     * @throws UnreadableException if it is a page that cannot be read
     * @throws IOException if its HTTP header is broken
     */
    WarcContent content(String name, WarcRecord record) throws IOException {
        return switch (record) {
            case WarcResponse response -> response(name, response);
            case WarcResource resource -> page(name, resource, resource.contentType(), resource.body().stream());
            case WarcConversion text -> page(name, text, text.contentType(), text.body().stream());
            default -> new WarcContent.Other(record.type());
        };
    }

    private WarcContent response(String name, WarcResponse response) throws IOException {
        if (!response.contentType().base().equals(MediaType.HTTP)) {
            return new WarcContent.Other("a response that is no HTTP");
        }
        HttpResponse http = response.http();
        if (http.status() != OK) {
            return new WarcContent.Other("status " + http.status());
        }
        if (!isPage(http.contentType())) {
            return new WarcContent.Other(typeOf(http.contentType()));
        }
        byte[] packed = bytes(name, http.body().stream());
        String coding = http.headers().first("Content-Encoding").orElse("");
        return page(name, response, http.contentType(), ContentCoding.unpacked(name, coding, packed));
    }

    private WarcContent page(String name, WarcRecord record, MediaType type, InputStream body) throws IOException {
        if (!isPage(type)) {
            return new WarcContent.Other(typeOf(type));
        }
        URI uri = address(record);
        return new WarcContent.Held(new Page(
                uri == null ? URI.create("urn:warc") : uri,
                typeOf(type),
                type.parameters().get("charset"),
                bytes(name, body),
                date(record),
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
    private static @Nullable URI address(WarcRecord record) {
        try {
            String target = record.headers().first("WARC-Target-URI").orElse("");
            boolean bracketed = target.startsWith("<") && target.endsWith(">");
            String address = bracketed ? target.substring(1, target.length() - 1) : target;
            URI uri = URI.create(URI.create(address).toASCIIString());
            return "http".equals(uri.getScheme()) || "https".equals(uri.getScheme()) ? uri : null;
        } catch (IllegalArgumentException e) {
            return null;
        }
    }

    private static @Nullable Instant date(WarcRecord record) {
        try {
            return Instant.parse(record.headers().first("WARC-Date").orElse(""));
        } catch (DateTimeParseException e) {
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

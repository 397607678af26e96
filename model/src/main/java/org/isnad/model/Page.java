package org.isnad.model;

import java.net.URI;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What comes in: bytes as they were served or stored, before anything is read from them.
 *
 * <p>Start with {@link #of(URI, byte[])} and add what the caller knows with the {@code with} methods. The bytes are not
 * copied: whoever hands them over must not change them afterwards.
 *
 * @param uri where the bytes come from; a file's URI for a local file
 * @param mediaType the media type as served, without parameters and in lower case ({@code text/html}), or {@code null}
 *     where it is to be detected
 * @param charset the character set that the server named, or {@code null}
 * @param bytes the content, undecoded
 * @param fetched when the bytes were fetched, or {@code null} where that is not known
 * @param given what the caller knows of the article and the bytes need not tell
 */
// An array, since pages are large and every reader of bytes takes one; identity is nobody's business here.
@SuppressWarnings("ArrayRecordComponent")
public record Page(
        URI uri,
        @Nullable String mediaType,
        @Nullable String charset,
        byte[] bytes,
        @Nullable Instant fetched,
        Given given) {

    public Page {
        Objects.requireNonNull(uri);
        Objects.requireNonNull(bytes);
        Objects.requireNonNull(given);
    }

    public static Page of(URI uri, byte[] bytes) {
        return new Page(uri, null, null, bytes, null, Given.named(uri.toString()));
    }

    public Page withMediaType(@Nullable String newMediaType) {
        return new Page(uri, newMediaType, charset, bytes, fetched, given);
    }

    public Page withCharset(@Nullable String newCharset) {
        return new Page(uri, mediaType, newCharset, bytes, fetched, given);
    }

    public Page withFetched(@Nullable Instant newFetched) {
        return new Page(uri, mediaType, charset, bytes, newFetched, given);
    }

    public Page withGiven(Given newGiven) {
        return new Page(uri, mediaType, charset, bytes, fetched, newGiven);
    }
}

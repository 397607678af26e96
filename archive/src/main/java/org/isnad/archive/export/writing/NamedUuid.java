package org.isnad.archive.export.writing;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.UUID;

/**
 * UUIDs that are made from names, so that the same thing has the same one in every run: version 5 of RFC 9562, section
 * 5.5, in a namespace of Isnad's own.
 */
public final class NamedUuid {
    /** The UUID of the name {@code isnad} in the namespace for object identifiers of RFC 9562. */
    private static final UUID ISNAD = of(UUID.fromString("6ba7b812-9dad-11d1-80b4-00c04fd430c8"), "isnad");

    private NamedUuid() {}

    /**
     * The UUID of a thing.
     *
     * @param names what tells it from all others, from the general to the particular
     */
    public static UUID of(String... names) {
        return of(ISNAD, String.join("\u0000", names));
    }

    /** The UUID of a name within a namespace. */
    static UUID of(UUID namespace, String name) {
        MessageDigest digest = sha1();
        digest.update(ByteBuffer.allocate(2 * Long.BYTES)
                .putLong(namespace.getMostSignificantBits())
                .putLong(namespace.getLeastSignificantBits())
                .array());
        ByteBuffer hash = ByteBuffer.wrap(digest.digest(name.getBytes(UTF_8)));
        return new UUID((hash.getLong() & ~0xf000L) | 0x5000L, (hash.getLong() & ~(0b11L << 62)) | (0b10L << 62));
    }

    private static MessageDigest sha1() {
        try {
            return MessageDigest.getInstance("SHA-1");
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError("every Java platform has SHA-1", e);
        }
    }
}

package org.isnad.reading.fetch;

import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import org.isnad.model.UnreadableException;

/**
 * Tells the public network from the private one: loopback, link-local, private, shared, benchmark, multicast and reserved
 * ranges of IPv4 and IPv6, also where an IPv4 address hides in an IPv6 one. Source: IANA's registries of special-purpose
 * addresses (RFC 6890).
 */
final class PublicAddresses {
    private PublicAddresses() {}

    /**
     * Refuses an address that is no public web address, every one that its host resolves to.
     *
     * @throws UnreadableException with the reason
     */
    static void check(String input, URI uri) throws UnreadableException {
        String scheme = uri.getScheme();
        if (!"http".equalsIgnoreCase(scheme) && !"https".equalsIgnoreCase(scheme)) {
            throw new UnreadableException(input, "is no web address: " + uri);
        }
        if (uri.getHost() == null) {
            throw new UnreadableException(input, "names no host: " + uri);
        }
        try {
            for (InetAddress address : InetAddress.getAllByName(uri.getHost())) {
                if (!isPublic(address)) {
                    throw new UnreadableException(
                            input, "leads into the private network (" + address.getHostAddress() + ")");
                }
            }
        } catch (UnknownHostException e) {
            throw new UnreadableException(input, "has an unknown host: " + uri.getHost());
        }
    }

    static boolean isPublic(InetAddress address) {
        if (address.isLoopbackAddress()
                || address.isAnyLocalAddress()
                || address.isLinkLocalAddress()
                || address.isSiteLocalAddress()
                || address.isMulticastAddress()) {
            return false;
        }
        byte[] bytes = address.getAddress();
        return bytes.length == 4 ? isPublic(bytes, 0) : isPublicVersionSix(bytes);
    }

    private static boolean isPublic(byte[] bytes, int at) {
        int first = bytes[at] & 0xff;
        int second = bytes[at + 1] & 0xff;
        int third = bytes[at + 2] & 0xff;
        boolean special = first == 0
                || first == 10
                || first == 127
                || first >= 224
                || (first == 100 && second >= 64 && second < 128)
                || (first == 169 && second == 254)
                || (first == 172 && second >= 16 && second < 32)
                || (first == 192 && second == 168)
                || (first == 192 && second == 0 && (third == 0 || third == 2))
                || (first == 198 && (second == 18 || second == 19))
                || (first == 198 && second == 51 && third == 100)
                || (first == 203 && second == 0 && third == 113);
        return !special;
    }

    private static boolean isPublicVersionSix(byte[] bytes) {
        int first = bytes[0] & 0xff;
        if ((first & 0xfe) == 0xfc) {
            return false;
        }
        if (first == 0x20 && (bytes[1] & 0xff) == 0x02) {
            return isPublic(bytes, 2);
        }
        boolean translated =
                first == 0 && (bytes[1] & 0xff) == 0x64 && (bytes[2] & 0xff) == 0xff && (bytes[3] & 0xff) == 0x9b;
        boolean mapped = true;
        for (int i = 0; i < 10; i++) {
            mapped &= bytes[i] == 0;
        }
        return (translated || mapped) ? isPublic(bytes, 12) : (first & 0xe0) == 0x20;
    }
}

package org.isnad.reading.fetch;

import java.net.InetAddress;

/**
 * Tells the public network from the private one: loopback, link-local, private, shared, benchmark, documentation,
 * multicast and reserved ranges of IPv4 and IPv6, also where an IPv4 address hides in an IPv6 one: mapped, compatible,
 * translated (NAT64), in 6to4 or in Teredo. Source: IANA's registries of special-purpose addresses (RFC 6890), of
 * 2026.
 */
final class PublicAddresses {
    private PublicAddresses() {}

    static boolean isPublic(InetAddress address) {
        byte[] bytes = address.getAddress();
        return bytes.length == 4 ? isPublicVersionFour(bytes, 0, 0) : isPublicVersionSix(bytes);
    }

    /** @param mask what each byte is to be exclusively or-ed with: Teredo writes addresses upside down */
    private static boolean isPublicVersionFour(byte[] bytes, int at, int mask) {
        int first = (bytes[at] ^ mask) & 0xff;
        int second = (bytes[at + 1] ^ mask) & 0xff;
        int third = (bytes[at + 2] ^ mask) & 0xff;
        boolean special = first == 0
                || first == 10
                || first == 127
                || first >= 224
                || (first == 100 && second >= 64 && second < 128)
                || (first == 169 && second == 254)
                || (first == 172 && second >= 16 && second < 32)
                || (first == 192 && second == 168)
                || (first == 192 && second == 0 && (third == 0 || third == 2))
                || (first == 192 && second == 88 && third == 99)
                || (first == 198 && (second == 18 || second == 19))
                || (first == 198 && second == 51 && third == 100)
                || (first == 203 && second == 0 && third == 113);
        return !special;
    }

    private static boolean isPublicVersionSix(byte[] bytes) {
        if (isZero(bytes, 0, 10) || startsWith(bytes, 0, 0x64, 0xff, 0x9b, 0, 0, 0, 0, 0, 0, 0, 0)) {
            return isPublicVersionFour(bytes, 12, 0);
        }
        if (startsWith(bytes, 0x20, 0x02)) {
            return isPublicVersionFour(bytes, 2, 0);
        }
        if (startsWith(bytes, 0x20, 0x01, 0, 0)) {
            return isPublicVersionFour(bytes, 4, 0) && isPublicVersionFour(bytes, 12, 0xff);
        }
        boolean special = startsWith(bytes, 0x20, 0x01, 0x0d, 0xb8)
                || (startsWith(bytes, 0x20, 0x01) && (bytes[2] & 0xfe) == 0)
                || startsWith(bytes, 0x3f, 0xff, 0x00)
                || startsWith(bytes, 0x3f, 0xff, 0x0f);
        // What is handed out to the public network, so that local, unique-local and multicast ranges are not in it.
        return (bytes[0] & 0xe0) == 0x20 && !special;
    }

    private static boolean isZero(byte[] bytes, int from, int to) {
        for (int i = from; i < to; i++) {
            if (bytes[i] != 0) {
                return false;
            }
        }
        return true;
    }

    private static boolean startsWith(byte[] bytes, int... start) {
        for (int i = 0; i < start.length; i++) {
            if ((bytes[i] & 0xff) != start[i]) {
                return false;
            }
        }
        return true;
    }
}

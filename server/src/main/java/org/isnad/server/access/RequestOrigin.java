package org.isnad.server.access;

import java.net.URI;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * From which page a browser sends a request, as far as it says. Browsers send what they are told to whatever address, so
 * that a stranger's page could ask the server of whoever looks at it; here such requests are known.
 *
 * <p>Against a stranger's name that leads to loopback (DNS rebinding): {@link #isLoopback}. Against a stranger's page that
 * makes the browser write: {@link #isOwn}; a browser says where a request comes from by {@code Sec-Fetch-Site} or
 * {@code Origin}, and one that says neither is no browser of the last ten years, or a program.
 */
public final class RequestOrigin {
    private static final Set<String> LOOPBACK = Set.of("localhost", "127.0.0.1", "[::1]");
    private static final Set<String> OWN_SITES = Set.of("same-origin", "none");

    private RequestOrigin() {}

    /**
     * Whether the name that the request was sent to is one of this machine.
     *
     * @param host the header {@code Host}
     */
    public static boolean isLoopback(@Nullable String host) {
        return host != null
                && LOOPBACK.contains(host.replaceFirst(":\\d{1,5}$", "").toLowerCase(Locale.ROOT));
    }

    /**
     * Whether the request comes from a page of this server, or from no page.
     *
     * @param host the header {@code Host}
     * @param origin the header {@code Origin}
     * @param site the header {@code Sec-Fetch-Site}
     */
    public static boolean isOwn(@Nullable String host, @Nullable String origin, @Nullable String site) {
        if (site != null && !OWN_SITES.contains(site)) {
            return false;
        }
        return origin == null || (host != null && host.equalsIgnoreCase(authority(origin)));
    }

    private static @Nullable String authority(String origin) {
        try {
            return URI.create(origin).getRawAuthority();
        } catch (IllegalArgumentException e) {
            return null;
        }
    }
}

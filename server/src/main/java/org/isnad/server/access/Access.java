package org.isnad.server.access;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** How callers are told apart. */
public sealed interface Access {
    /** Everybody who reaches the server may read and write: for loopback alone. */
    record Everybody() implements Access {}

    /**
     * Whoever sends one of these as {@code Authorization: Bearer TOKEN}.
     *
     * @param tokens at least one
     */
    record Tokens(List<Token> tokens) implements Access {
        public Tokens {
            tokens = List.copyOf(tokens);
            if (tokens.isEmpty()) {
                throw new IllegalArgumentException("there is no token");
            }
        }
    }

    /**
     * Users whom a reverse proxy knows and names in a header. Only the proxy is believed: requests from other addresses are
     * nobody's.
     *
     * @param header the header's name
     * @param writers the users who may write; all others read
     * @param proxies the addresses that the proxy sends from
     */
    record Proxy(String header, Set<String> writers, Set<InetAddress> proxies) implements Access {
        public Proxy {
            writers = Set.copyOf(writers);
            proxies = Set.copyOf(proxies);
            if (!header.matches("[A-Za-z0-9-]+")) {
                throw new IllegalArgumentException("'" + header + "' is no header's name");
            }
        }
    }

    /** Whether strangers are kept out, so that the server may be reached from other machines. */
    default boolean isGuarded() {
        return switch (this) {
            case Everybody everybody -> false;
            case Tokens tokens -> true;
            case Proxy proxy -> true;
        };
    }

    /**
     * Whose request it is; nobody's where it says so wrongly or not at all.
     *
     * @param headers gives the value of a header, or {@code null}
     * @param address where the request comes from, in digits
     */
    default Optional<Caller> caller(Function<String, @Nullable String> headers, String address) {
        return switch (this) {
            case Everybody everybody -> Optional.of(new Caller(null, Role.WRITE, "address " + address));
            case Tokens tokens -> {
                String sent = bearer(headers.apply("Authorization"));
                yield tokens.tokens().stream()
                        .filter(token -> sent != null && token.is(sent))
                        .findFirst()
                        .map(token -> new Caller(token.name(), token.role(), "token " + token.name()));
            }
            case Proxy proxy -> {
                String user = headers.apply(proxy.header());
                yield user == null
                                || user.isBlank()
                                || digits(address)
                                        .filter(proxy.proxies()::contains)
                                        .isEmpty()
                        ? Optional.empty()
                        : Optional.of(new Caller(
                                user, proxy.writers().contains(user) ? Role.WRITE : Role.READ, "user " + user));
            }
        };
    }

    private static @Nullable String bearer(@Nullable String header) {
        return header != null && header.regionMatches(true, 0, "Bearer ", 0, 7)
                ? header.substring(7).strip()
                : null;
    }

    /** A request's address is in digits, so that no name server is asked. */
    private static Optional<InetAddress> digits(String address) {
        try {
            return Optional.of(InetAddress.getByName(address));
        } catch (UnknownHostException e) {
            return Optional.empty();
        }
    }
}

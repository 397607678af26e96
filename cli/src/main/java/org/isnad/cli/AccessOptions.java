package org.isnad.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.isnad.model.UnreadableException;
import org.isnad.reading.intake.Input;
import org.isnad.server.access.Access;
import org.isnad.server.access.Token;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Who may ask the server. */
final class AccessOptions {
    @Option(
            names = "--tokens",
            paramLabel = "FILE",
            description = "Let in whoever has a token of this file; a line of it is read|write NAME SECRET.")
    private @Nullable Path tokens;

    @Option(
            names = "--behind-proxy",
            paramLabel = "HEADER",
            description = "A reverse proxy stands before this server and names the user in this header"
                    + " (X-Forwarded-User). Users read; --writer names those who write.")
    private @Nullable String proxyHeader;

    @Option(
            names = "--proxy-address",
            paramLabel = "ADDRESS",
            description = "Where the proxy sends from; by default this machine. May be given several times.")
    private List<String> proxyAddresses = List.of("127.0.0.1", "::1");

    @Option(
            names = "--writer",
            paramLabel = "USER",
            description = "With --behind-proxy, a user who may change the archive. May be given several times.")
    private Set<String> writers = Set.of();

    /**
     * How callers are told apart.
     *
     * @throws IllegalArgumentException if the options contradict one another
     * @throws UnreadableException if the file of tokens is wrong
     */
    Access access() throws UnreadableException {
        if (tokens != null && proxyHeader != null) {
            throw new IllegalArgumentException(
                    "--tokens and --behind-proxy are two ways to tell callers apart; take one");
        }
        if (proxyHeader == null && !writers.isEmpty()) {
            throw new IllegalArgumentException("--writer is for --behind-proxy; a file of tokens says who may write");
        }
        if (tokens != null) {
            return new Access.Tokens(Token.read(tokens.toString(), text(tokens)));
        }
        return proxyHeader == null
                ? new Access.Everybody()
                : new Access.Proxy(proxyHeader, writers, addresses(proxyAddresses));
    }

    private static String text(Path file) throws UnreadableException {
        try {
            return Files.readString(file, UTF_8);
        } catch (IOException e) {
            throw new UnreadableException(file.toString(), Input.reason(e));
        }
    }

    private static Set<InetAddress> addresses(List<String> names) {
        Set<InetAddress> addresses = new HashSet<>();
        for (String name : names) {
            try {
                addresses.addAll(List.of(InetAddress.getAllByName(name)));
            } catch (UnknownHostException e) {
                throw new IllegalArgumentException("--proxy-address: there is no host " + name, e);
            }
        }
        return addresses;
    }
}

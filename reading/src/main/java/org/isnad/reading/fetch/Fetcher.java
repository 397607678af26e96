package org.isnad.reading.fetch;

import static java.nio.charset.StandardCharsets.UTF_8;

import crawlercommons.robots.BaseRobotRules;
import crawlercommons.robots.SimpleRobotRulesParser;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.zip.GZIPInputStream;
import org.isnad.model.Given;
import org.isnad.model.Page;
import org.isnad.model.UnreadableException;
import org.isnad.reading.Limits;
import org.jspecify.annotations.Nullable;

/**
 * Fetches pages from the web: asks robots.txt first, waits between two requests to one host, follows a few redirects,
 * unpacks gzip, and gives up on what is too slow or too large.
 *
 * <p>It is not led into the private network: before each request, redirects included, every address of the host must be a
 * public one, unless {@link Settings#privateNetwork()} says otherwise.
 *
 * <p>Safe for many threads; requests to one host wait for each other.
 */
public final class Fetcher {
    private static final int MOST_REDIRECTS = 5;
    private static final int LARGEST_ROBOTS = 500 << 10;
    private static final List<String> AGENT_NAMES = List.of("isnad");

    /**
     * How to fetch.
     *
     * @param agent the user agent, with a way to reach whoever runs it
     * @param timeout the longest that one page may take, redirects and body together
     * @param pause the least time between two requests to one host
     * @param privateNetwork whether addresses of the private network are allowed
     */
    public record Settings(String agent, Duration timeout, Duration pause, boolean privateNetwork) {
        public static Settings defaults() {
            return new Settings(
                    "isnad/0.1 (news reader; see the project's page)",
                    Duration.ofSeconds(30),
                    Duration.ofSeconds(1),
                    false);
        }
    }

    /**
     * What a page was when it was last fetched, to ask only for what changed since.
     *
     * @param tag the entity tag, or {@code null}
     * @param modified the time as the server wrote it, or {@code null}
     */
    public record Version(@Nullable String tag, @Nullable String modified) {}

    /**
     * A page that was fetched.
     *
     * @param version to hand over the next time
     */
    public record Fetched(Page page, Version version) {}

    private final Settings settings;
    private final Limits limits;
    private final HttpClient client;
    private final Map<String, BaseRobotRules> robots = new ConcurrentHashMap<>();
    private final Map<String, Politeness> hosts = new ConcurrentHashMap<>();

    public Fetcher(Settings settings, Limits limits) {
        this.settings = settings;
        this.limits = limits;
        this.client = HttpClient.newBuilder()
                .followRedirects(HttpClient.Redirect.NEVER)
                .connectTimeout(settings.timeout())
                .build();
    }

    /**
     * The page at an address; nothing where it has not changed since {@code known}.
     *
     * @throws UnreadableException if it may not be fetched or cannot be, with the reason
     */
    public Optional<Fetched> fetch(URI address, @Nullable Version known) throws UnreadableException {
        String input = address.toString();
        Instant deadline = Instant.now().plus(settings.timeout());
        URI at = address;
        for (int redirects = 0; redirects <= MOST_REDIRECTS; redirects++) {
            allow(input, at);
            if (!rules(input, at, deadline).isAllowed(at.toString())) {
                throw new UnreadableException(input, "may not be fetched: its robots.txt forbids it");
            }
            hosts.computeIfAbsent(at.getHost(), host -> new Politeness(settings.pause()))
                    .waitForTurn();
            HttpResponse<InputStream> response = send(input, at, known, deadline);
            try (InputStream body = response.body()) {
                int status = response.statusCode();
                if (status == 304) {
                    return Optional.empty();
                }
                Optional<String> location = response.headers().firstValue("Location");
                if (status >= 300 && status < 400 && location.isPresent()) {
                    at = at.resolve(location.get());
                    continue;
                }
                if (status != 200) {
                    throw new UnreadableException(input, "was not served: status " + status);
                }
                return Optional.of(fetched(input, at, response, body, deadline));
            } catch (UnreadableException e) {
                throw e;
            } catch (IOException | IllegalArgumentException e) {
                throw new UnreadableException(input, "could not be fetched: " + e.getMessage());
            }
        }
        throw new UnreadableException(input, "redirects more than " + MOST_REDIRECTS + " times");
    }

    private void allow(String input, URI uri) throws UnreadableException {
        if (!settings.privateNetwork()) {
            PublicAddresses.check(input, uri);
        }
    }

    private Fetched fetched(
            String input, URI at, HttpResponse<InputStream> response, InputStream body, Instant deadline)
            throws IOException {
        boolean packed =
                response.headers().firstValue("Content-Encoding").orElse("").equalsIgnoreCase("gzip");
        byte[] bytes = read(input, packed ? new GZIPInputStream(body) : body, limits.pageBytes(), deadline);
        String type = response.headers().firstValue("Content-Type").orElse("").toLowerCase(Locale.ROOT);
        int semicolon = type.indexOf(';');
        int charset = type.indexOf("charset=");
        String base = (semicolon < 0 ? type : type.substring(0, semicolon)).strip();
        Page page = new Page(
                at,
                base.isEmpty() ? null : base,
                charset < 0
                        ? null
                        : type.substring(charset + 8).replace("\"", "").strip(),
                bytes,
                Instant.now(),
                Given.named(input).withUrl(at));
        return new Fetched(
                page,
                new Version(
                        response.headers().firstValue("ETag").orElse(null),
                        response.headers().firstValue("Last-Modified").orElse(null)));
    }

    /** Reads a body up to a size and a time: an endless one is refused, however slowly it drips. */
    private static byte[] read(String input, InputStream body, int most, Instant deadline) throws IOException {
        var bytes = new java.io.ByteArrayOutputStream();
        byte[] buffer = new byte[1 << 14];
        for (int n = body.read(buffer); n >= 0; n = body.read(buffer)) {
            bytes.write(buffer, 0, n);
            if (bytes.size() > most) {
                throw new UnreadableException(
                        input, "is larger than the " + (most >> 20) + " MiB that are read of a page");
            }
            if (Instant.now().isAfter(deadline)) {
                throw new UnreadableException(input, "took too long");
            }
        }
        return bytes.toByteArray();
    }

    private HttpResponse<InputStream> send(String input, URI at, @Nullable Version known, Instant deadline)
            throws UnreadableException {
        Duration left = Duration.between(Instant.now(), deadline);
        if (left.isNegative() || left.isZero()) {
            throw new UnreadableException(input, "took too long");
        }
        try {
            var request = HttpRequest.newBuilder(at)
                    .timeout(left)
                    .header("User-Agent", settings.agent())
                    .header(
                            "Accept",
                            "text/html,application/xhtml+xml,application/rss+xml,application/atom+xml,*/*;q=0.5")
                    .header("Accept-Encoding", "gzip");
            if (known != null && known.tag() != null) {
                request.header("If-None-Match", known.tag());
            }
            if (known != null && known.modified() != null) {
                request.header("If-Modified-Since", known.modified());
            }
            return client.send(request.build(), HttpResponse.BodyHandlers.ofInputStream());
        } catch (IOException | IllegalArgumentException e) {
            throw new UnreadableException(
                    input,
                    "could not be fetched: "
                            + (e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage()));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new UnreadableException(input, "was not fetched: stopped");
        }
    }

    /** The rules of a host: all is allowed where it has none, nothing where it fails to say (RFC 9309, 2.3.1). */
    private BaseRobotRules rules(String input, URI uri, Instant deadline) throws UnreadableException {
        String host = uri.getScheme() + "://" + uri.getRawAuthority();
        BaseRobotRules rules = robots.get(host);
        if (rules == null) {
            URI address = URI.create(host + "/robots.txt");
            HttpResponse<InputStream> response = send(input, address, null, deadline);
            try (InputStream body = response.body()) {
                var parser = new SimpleRobotRulesParser();
                if (response.statusCode() == 200) {
                    boolean packed = response.headers()
                            .firstValue("Content-Encoding")
                            .orElse("")
                            .equalsIgnoreCase("gzip");
                    byte[] text = (packed ? new GZIPInputStream(body) : body).readNBytes(LARGEST_ROBOTS);
                    rules = parser.parseContent(
                            address.toString(),
                            text.length == 0 ? "\n".getBytes(UTF_8) : text,
                            "text/plain",
                            AGENT_NAMES);
                } else {
                    rules = parser.failedFetch(response.statusCode() >= 500 ? 503 : 404);
                }
            } catch (IOException e) {
                throw new UnreadableException(input, "has a robots.txt that cannot be read: " + e.getMessage());
            }
            robots.put(host, rules);
        }
        return rules;
    }

    /** Spaces the requests to one host. */
    private static final class Politeness {
        private final Duration pause;
        private Instant next = Instant.EPOCH;

        Politeness(Duration pause) {
            this.pause = pause;
        }

        /** Waits for the host's turn. */
        synchronized void waitForTurn() {
            try {
                long wait = Duration.between(Instant.now(), next).toMillis();
                if (wait > 0) {
                    Thread.sleep(wait);
                }
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
            next = Instant.now().plus(pause);
        }
    }
}

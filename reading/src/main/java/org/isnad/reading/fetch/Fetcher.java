package org.isnad.reading.fetch;

import crawlercommons.robots.BaseRobotRules;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.Charset;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import okhttp3.HttpUrl;
import okhttp3.MediaType;
import okhttp3.Response;
import org.isnad.model.Given;
import org.isnad.model.Page;
import org.isnad.model.UnreadableException;
import org.isnad.reading.Limits;
import org.jspecify.annotations.Nullable;

/**
 * Fetches pages from the web: asks robots.txt first, waits between two requests to one host, follows a few redirects,
 * unpacks gzip, and gives up on what is too slow or too large.
 *
 * <pre>{@code
 * var fetcher = new Fetcher(Fetcher.Settings.defaults(), Limits.DEFAULT);
 * fetcher.fetch(URI.create("https://example.org/news"), null).ifPresent(fetched -> read(fetched.page()));
 * }</pre>
 *
 * <p>It is not led into the private network: whatever a name, a redirect or a name server says, it connects to public
 * addresses alone, unless {@link Settings#privateNetwork()} says otherwise. It goes past the proxies that the JVM knows,
 * since these connect on their own.
 *
 * <p>Safe for many threads; requests to one host wait for each other.
 */
public final class Fetcher {
    private static final int MOST_REDIRECTS = 5;

    /**
     * How to fetch.
     *
     * @param agent the user agent, with a way to reach whoever runs it
     * @param timeout the longest that one page may take, robots.txt, redirects and body together; waiting for a host's
     *     turn aside
     * @param pause the least time between two requests to one host
     * @param longestPause the most that is waited where robots.txt asks for more ({@code Crawl-delay})
     * @param privateNetwork whether addresses of the private network are allowed
     */
    public record Settings(
            String agent, Duration timeout, Duration pause, Duration longestPause, boolean privateNetwork) {
        public static Settings defaults() {
            return new Settings(
                    "isnad/0.1 (news reader; see the project's page)",
                    Duration.ofSeconds(30),
                    Duration.ofSeconds(1),
                    Duration.ofSeconds(30),
                    false);
        }

        public Settings withPrivateNetwork(boolean allowed) {
            return new Settings(agent, timeout, pause, longestPause, allowed);
        }

        public Settings withAgent(String newAgent) {
            return new Settings(newAgent, timeout, pause, longestPause, privateNetwork);
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

    /** What a server said of a page. */
    public sealed interface Reply {
        /** It gave the page. */
        record Served(Fetched fetched) implements Reply {}

        /** It said that the page has not changed. */
        record Unchanged() implements Reply {}

        /**
         * It gave no page.
         *
         * @param status the status of HTTP, neither 200 nor 304 nor a redirect
         * @param retryAfter how long it wants to be left alone ({@code Retry-After}), or {@code null}
         */
        record NotServed(int status, @Nullable Duration retryAfter) implements Reply {}
    }

    private final Settings settings;
    private final WebClient client;
    private final RobotRules robots;
    private final HostTurns turns = new HostTurns();

    public Fetcher(Settings settings, Limits limits) {
        this(settings, settings.privateNetwork() ? null : new PublicSockets(), limits);
    }

    Fetcher(Settings settings, @Nullable PublicSockets sockets, Limits limits) {
        this.settings = settings;
        this.client = new WebClient(settings.agent(), sockets, limits);
        this.robots = new RobotRules(client);
    }

    /**
     * The page at an address; nothing where it has not changed since {@code known}.
     *
     * @throws UnreadableException if it may not be fetched or cannot be, with the reason
     */
    public Optional<Fetched> fetch(URI address, @Nullable Version known) throws UnreadableException {
        return switch (ask(address, known)) {
            case Reply.Served served -> Optional.of(served.fetched());
            case Reply.Unchanged unchanged -> Optional.empty();
            case Reply.NotServed refused ->
                throw new UnreadableException(address.toString(), "was not served: status " + refused.status());
        };
    }

    /**
     * What the server says of an address, for who asks again and again; {@link #fetch} is for who asks once.
     *
     * @param known what the page was the last time, or {@code null}
     * @throws UnreadableException if the server may not be asked or does not answer, with the reason
     */
    public Reply ask(URI address, @Nullable Version known) throws UnreadableException {
        String input = address.toString();
        var budget = new Budget(settings.timeout());
        Map<String, String> conditions = conditions(known);
        HttpUrl at = HttpUrl.parse(input);
        for (int redirects = 0; redirects <= MOST_REDIRECTS; redirects++) {
            if (at == null) {
                throw new UnreadableException(
                        input, redirects == 0 ? "is no web address" : "is redirected to what is no web address");
            }
            awaitTurn(input, at, budget);
            Answer answer = client.get(input, at, conditions, budget, response -> answer(input, response));
            switch (answer) {
                case Answer.Moved moved -> at = moved.to();
                case Answer.Last last -> {
                    return last.reply();
                }
            }
        }
        throw new UnreadableException(input, "redirects more than " + MOST_REDIRECTS + " times");
    }

    /** What a server says to one request. */
    private sealed interface Answer {
        record Moved(@Nullable HttpUrl to) implements Answer {}

        record Last(Reply reply) implements Answer {}
    }

    private static Map<String, String> conditions(@Nullable Version known) {
        var conditions = new HashMap<String, String>();
        if (known != null && known.tag() != null) {
            conditions.put("If-None-Match", known.tag());
        }
        if (known != null && known.modified() != null) {
            conditions.put("If-Modified-Since", known.modified());
        }
        return conditions;
    }

    private void awaitTurn(String input, HttpUrl at, Budget budget) throws UnreadableException {
        BaseRobotRules rules = robots.of(input, at, budget);
        if (!rules.isAllowed(at.toString())) {
            throw new UnreadableException(input, "may not be fetched: its robots.txt forbids it");
        }
        Duration asked = Duration.ofMillis(Math.max(0, rules.getCrawlDelay()));
        Duration most = asked.compareTo(settings.longestPause()) > 0 ? settings.longestPause() : asked;
        try {
            budget.giveBack(turns.await(at.host(), most.compareTo(settings.pause()) > 0 ? most : settings.pause()));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new UnreadableException(input, "was not fetched: stopped");
        }
    }

    private Answer answer(String input, Response response) throws IOException {
        if (response.code() == 304) {
            return new Answer.Last(new Reply.Unchanged());
        }
        if (response.isRedirect()) {
            return new Answer.Moved(response.request().url().resolve(response.header("Location", "")));
        }
        if (response.code() != 200) {
            return new Answer.Last(new Reply.NotServed(
                    response.code(), RetryAfter.read(response.header("Retry-After"), Instant.now())));
        }
        URI at = response.request().url().uri();
        MediaType type = response.body().contentType();
        Charset charset = type == null ? null : type.charset(null);
        return new Answer.Last(new Reply.Served(new Fetched(
                new Page(
                        at,
                        type == null ? null : (type.type() + "/" + type.subtype()),
                        charset == null ? null : charset.name(),
                        client.body(input, response),
                        Instant.now(),
                        Given.named(input).withUrl(at)),
                new Version(response.header("ETag"), response.header("Last-Modified")))));
    }
}

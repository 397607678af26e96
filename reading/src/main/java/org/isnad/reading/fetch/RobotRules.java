package org.isnad.reading.fetch;

import static java.nio.charset.StandardCharsets.UTF_8;

import crawlercommons.robots.BaseRobotRules;
import crawlercommons.robots.SimpleRobotRules;
import crawlercommons.robots.SimpleRobotRulesParser;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import okhttp3.HttpUrl;
import okhttp3.Response;
import org.isnad.model.UnreadableException;

/**
 * What each host's robots.txt allows, as RFC 9309 has it: redirects are followed, all is allowed where there is none,
 * nothing where the server fails to say; a day later it is asked again, after a failure sooner.
 */
final class RobotRules {
    private static final int MOST_REDIRECTS = 5;
    /** The least that RFC 9309 wants read of it, and all that is. */
    private static final int LARGEST = 500 << 10;

    private static final Duration FRESH = Duration.ofHours(24);
    private static final Duration FRESH_FAILURE = Duration.ofMinutes(5);
    private static final List<String> AGENT_NAMES = List.of("isnad");
    private static final int MOST_WARNINGS = 5;

    private sealed interface Answer {}

    private record Known(BaseRobotRules rules, Instant until) implements Answer {}

    private record Moved(HttpUrl to) implements Answer {}

    private final WebClient client;
    private final Map<String, Known> hosts = new ConcurrentHashMap<>();

    RobotRules(WebClient client) {
        this.client = client;
    }

    /**
     * The rules for the host of an address.
     *
     * @throws UnreadableException if its server cannot be reached
     */
    BaseRobotRules of(String input, HttpUrl address, Budget budget) throws UnreadableException {
        HttpUrl robots = address.newBuilder("/robots.txt").build();
        String host = robots.toString();
        Known known = hosts.get(host);
        if (known == null || Instant.now().isAfter(known.until())) {
            known = ask(input, robots, budget);
            hosts.put(host, known);
        }
        return known.rules();
    }

    private Known ask(String input, HttpUrl robots, Budget budget) throws UnreadableException {
        HttpUrl at = robots;
        for (int i = 0; i <= MOST_REDIRECTS; i++) {
            Answer answer = client.get(input, at, Map.of(), budget, response -> answer(input, response));
            switch (answer) {
                case Known known -> {
                    return known;
                }
                case Moved moved -> at = moved.to();
            }
        }
        return unavailable();
    }

    private Answer answer(String input, Response response) throws IOException {
        if (response.isRedirect()) {
            HttpUrl next = response.request().url().resolve(response.header("Location", ""));
            return next == null ? unavailable() : new Moved(next);
        }
        if (response.code() >= 500 || response.code() == 429) {
            return known(new SimpleRobotRules(SimpleRobotRules.RobotRulesMode.ALLOW_NONE), FRESH_FAILURE);
        }
        if (response.code() != 200) {
            return unavailable();
        }
        byte[] text = client.start(input, response, LARGEST);
        // Without a limit of its own for crawl delays, beyond which it forbids all: the fetcher has one.
        var parser = new SimpleRobotRulesParser(Long.MAX_VALUE, MOST_WARNINGS);
        return known(
                parser.parseContent(
                        response.request().url().toString(),
                        text.length == 0 ? "\n".getBytes(UTF_8) : text,
                        "text/plain",
                        AGENT_NAMES),
                FRESH);
    }

    private static Known unavailable() {
        return known(new SimpleRobotRules(SimpleRobotRules.RobotRulesMode.ALLOW_ALL), FRESH);
    }

    private static Known known(BaseRobotRules rules, Duration fresh) {
        return new Known(rules, Instant.now().plus(fresh));
    }
}

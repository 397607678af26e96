package org.isnad.server;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Duration;
import org.isnad.server.access.Access;

/**
 * How the server is to be: where it listens, who may ask, how much at a time. Immutable; start from {@link #defaults()}.
 *
 * @param host the address or name to listen at
 * @param port the port, 0 for any that is free
 * @param access how callers are told apart; strangers must be kept out of whatever is not loopback
 * @param fetching whether addresses are fetched for callers
 * @param watching whether this process visits feeds, for callers to know; the server itself does not
 * @param work how much is worked at
 * @param requests how much may be asked
 * @param news how news is told
 */
public record ServerSettings(
        String host,
        int port,
        Access access,
        boolean fetching,
        boolean watching,
        Work work,
        Requests requests,
        News news) {
    /**
     * How much is worked at.
     *
     * @param atATime how many articles are read, and how many stories compared, at a time
     * @param waiting how many of each wait for their turn; what comes then is sent away
     */
    public record Work(int atATime, int waiting) {}

    /**
     * How much may be asked.
     *
     * @param perSecond how many requests each caller may send in the long run, 0 for any number
     * @param atOnce how many it may send at once
     * @param bytes the largest body that is taken
     * @param threads how many requests are answered at a time
     */
    public record Requests(double perSecond, int atOnce, int bytes, int threads) {
        /** @throws IllegalArgumentException if the rate is no rate */
        public Requests {
            if (!(perSecond >= 0 && perSecond <= 1_000_000)) {
                throw new IllegalArgumentException("a rate of " + perSecond + " requests a second is none");
            }
        }
    }

    /**
     * How news is told.
     *
     * @param listeners how many may listen at a time
     * @param heartbeat how long a stream is silent at most
     * @param look how often the store is asked for what other processes stored
     */
    public record News(int listeners, Duration heartbeat, Duration look) {}

    /** @throws IllegalArgumentException with a reason, if the port is none or strangers could come in */
    public ServerSettings {
        if (port < 0 || port > 65_535) {
            throw new IllegalArgumentException("port " + port + " is not within 0 and 65535");
        }
        if (!access.isGuarded() && !isLoopback(host)) {
            throw new IllegalArgumentException("at " + host
                    + " others can reach the server: it needs tokens, or a reverse proxy that knows its users");
        }
    }

    /** Loopback, port 8383, for one person. */
    public static ServerSettings defaults() {
        int processors = Runtime.getRuntime().availableProcessors();
        return new ServerSettings(
                "127.0.0.1",
                8383,
                new Access.Everybody(),
                true,
                false,
                new Work(Math.max(1, processors / 2), 16),
                new Requests(50, 500, 8 << 20, 64),
                new News(64, Duration.ofSeconds(15), Duration.ofSeconds(1)));
    }

    public ServerSettings at(String newHost, int newPort, Access newAccess) {
        return new ServerSettings(newHost, newPort, newAccess, fetching, watching, work, requests, news);
    }

    public ServerSettings withFetching(boolean fetches) {
        return new ServerSettings(host, port, access, fetches, watching, work, requests, news);
    }

    public ServerSettings withWatching(boolean watches) {
        return new ServerSettings(host, port, access, fetching, watches, work, requests, news);
    }

    public ServerSettings withWork(Work newWork) {
        return new ServerSettings(host, port, access, fetching, watching, newWork, requests, news);
    }

    public ServerSettings withRequests(Requests newRequests) {
        return new ServerSettings(host, port, access, fetching, watching, work, newRequests, news);
    }

    public ServerSettings withNews(News newNews) {
        return new ServerSettings(host, port, access, fetching, watching, work, requests, newNews);
    }

    /** Whether only this machine reaches the server by its address. */
    boolean isLoopback() {
        return isLoopback(host);
    }

    private static boolean isLoopback(String host) {
        try {
            return InetAddress.getByName(host).isLoopbackAddress();
        } catch (UnknownHostException e) {
            return false;
        }
    }
}

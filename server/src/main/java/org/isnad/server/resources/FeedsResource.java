package org.isnad.server.resources;

import io.javalin.http.Context;
import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.isnad.archive.store.FeedMemory;
import org.isnad.archive.store.FeedMemory.Feed;
import org.isnad.archive.store.Store;
import org.isnad.server.access.Role;
import org.isnad.server.exchange.Answer;
import org.isnad.server.exchange.Body;
import org.isnad.server.exchange.Parameters;
import org.isnad.server.exchange.ProblemException;
import org.isnad.server.exchange.Route;
import org.jspecify.annotations.Nullable;

/** Feeds and how they are. A feed that was added and not visited yet has the beginning of time as its last visit. */
public final class FeedsResource implements Resource {
    private final FeedMemory feeds;
    private final Clock clock;

    public FeedsResource(Store store, Clock clock) {
        this.feeds = store.feeds();
        this.clock = clock;
    }

    @Override
    public List<Route> routes() {
        return List.of(
                Route.get("/feeds", this::list),
                Route.post("/feeds", Role.WRITE, this::add),
                Route.delete("/feeds", this::remove));
    }

    private enum State {
        NEW,
        WELL,
        FAILING
    }

    private record One(
            String url,
            State state,
            @Nullable Instant visited,
            Instant due,
            int failures,
            @Nullable String problem) {
        static One of(Feed feed) {
            boolean isNew = feed.visited().equals(Instant.EPOCH);
            State state = isNew ? State.NEW : feed.failures() > 0 ? State.FAILING : State.WELL;
            return new One(
                    feed.url(), state, isNew ? null : feed.visited(), feed.due(), feed.failures(), feed.problem());
        }
    }

    private record All(List<One> feeds) {}

    private void list(Context context) throws IOException {
        Parameters.of(context, Set.of());
        Answer.json(context, new All(feeds.feeds().stream().map(One::of).toList()));
    }

    private void add(Context context) throws IOException {
        String url = address(Body.of(context, Set.of("url")).needed("url")).toString();
        if (feeds.feed(url).isPresent()) {
            throw ProblemException.thereAlready("the feed " + url + " is there already");
        }
        var feed = new Feed(url, null, null, Instant.EPOCH, clock.instant(), 0, null);
        feeds.keep(feed);
        context.status(201);
        Answer.json(context, One.of(feed));
    }

    private void remove(Context context) throws IOException {
        String url = Parameters.of(context, Set.of("url")).text("url");
        if (url == null) {
            throw ProblemException.wrong("url", "is missing");
        }
        if (!feeds.forget(url)) {
            throw ProblemException.absent("there is no feed " + url);
        }
        context.status(204);
    }

    /** An address of the web, without user and password. */
    static URI address(String text) {
        try {
            URI address = new URI(text.strip());
            String scheme = address.getScheme();
            if (("http".equalsIgnoreCase(scheme) || "https".equalsIgnoreCase(scheme))
                    && address.getHost() != null
                    && address.getUserInfo() == null) {
                return address;
            }
        } catch (URISyntaxException e) {
            // As wrong as one of another scheme.
        }
        throw ProblemException.wrong("url", "'" + text + "' is no address of the web");
    }
}

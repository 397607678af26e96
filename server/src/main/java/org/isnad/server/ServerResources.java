package org.isnad.server;

import java.io.IOException;
import java.util.List;
import java.util.function.Consumer;
import org.isnad.archive.store.Store;
import org.isnad.reading.Limits;
import org.isnad.server.exchange.Route;
import org.isnad.server.resources.ActorsResource;
import org.isnad.server.resources.AlertsResource;
import org.isnad.server.resources.ArticlesResource;
import org.isnad.server.resources.ComparisonsResource;
import org.isnad.server.resources.DescriptionResource;
import org.isnad.server.resources.DifferenceResource;
import org.isnad.server.resources.ExportsResource;
import org.isnad.server.resources.FeedsResource;
import org.isnad.server.resources.NetworkResource;
import org.isnad.server.resources.NewsResource;
import org.isnad.server.resources.PlacesResource;
import org.isnad.server.resources.ReadResource;
import org.isnad.server.resources.Resource;
import org.isnad.server.resources.SearchResource;
import org.isnad.server.resources.SeriesResource;
import org.isnad.server.resources.StatusResource;
import org.isnad.server.resources.StoriesResource;
import org.isnad.server.work.Comparisons;
import org.isnad.server.work.Desk;
import org.isnad.server.work.Following;
import org.isnad.server.work.News;
import org.isnad.server.work.ReadingDesk;
import org.isnad.server.work.SearchableArchive;

/** All that can be asked of a server, and who works for it. */
final class ServerResources implements AutoCloseable {
    /** Four addresses at a time, since most of that is waiting. */
    private static final int FETCHES = 4;

    private static final int EXPORTS = 2;

    private final ServerSettings settings;
    private final ServerParts parts;
    private final SearchableArchive archive;
    private final News news;
    private final Desk readings;
    private final Desk fetches;
    private final Desk comparing;
    private final Following following;
    private final NewsResource newsResource;
    private final DescriptionResource description = new DescriptionResource();

    ServerResources(ServerSettings settings, ServerParts parts, Consumer<String> notes) throws IOException {
        int waiting = settings.work().waiting();
        this.settings = settings;
        this.parts = parts;
        this.archive = SearchableArchive.open(parts.store(), parts.searchFolder(), notes);
        this.news = new News(parts.store().lastNumber());
        this.readings = new Desk("reading", settings.work().atATime(), waiting);
        this.fetches = new Desk("fetching", FETCHES, waiting);
        this.comparing = new Desk("comparing", settings.work().atATime(), waiting);
        this.newsResource = new NewsResource(
                parts.store(),
                news,
                settings.news().heartbeat(),
                settings.news().listeners());
        this.following = new Following(archive, news, settings.news().look(), notes);
    }

    DescriptionResource description() {
        return description;
    }

    List<Route> routes() {
        Store store = parts.store();
        var search = new SearchResource(archive);
        var desk = new ReadingDesk(parts.reading(), parts.version(), store, parts.fetcher(), readings, fetches);
        var limits = new Limits(settings.requests().bytes(), Limits.DEFAULT.textLength());
        List<Resource> resources = List.of(
                description,
                new StatusResource(archive, parts.version(), settings.fetching(), settings.watching()),
                new ReadResource(desk, limits, settings.fetching(), following::kept),
                new ArticlesResource(archive),
                new DifferenceResource(store),
                search,
                new ActorsResource(store, search),
                new SeriesResource(archive),
                new NetworkResource(archive),
                new PlacesResource(archive),
                new StoriesResource(store),
                new ComparisonsResource(store, new Comparisons(comparing)),
                new FeedsResource(store, parts.clock()),
                new AlertsResource(archive, parts.deliveries(), parts.clock()),
                new ExportsResource(store, parts.clock(), EXPORTS),
                newsResource);
        return resources.stream()
                .flatMap(resource -> resource.routes().stream())
                .toList();
    }

    /** Sends all listeners home, so that no answer is under way any more. */
    void endNews() {
        news.end();
    }

    @Override
    public void close() {
        newsResource.close();
        following.close();
        readings.close();
        fetches.close();
        comparing.close();
        try {
            archive.close();
        } catch (IOException e) {
            // It is made from the store, and looked over when it is opened again.
        }
    }
}

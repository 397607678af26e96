package org.isnad.server;

import io.javalin.Javalin;
import io.javalin.config.JavalinConfig;
import io.javalin.config.SizeUnit;
import io.javalin.http.Context;
import io.javalin.http.HttpResponseException;
import io.javalin.util.JavalinBindException;
import jakarta.servlet.ServletException;
import java.io.IOException;
import java.net.BindException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.function.Consumer;
import org.eclipse.jetty.ee10.servlet.ServletContextRequest;
import org.eclipse.jetty.util.thread.QueuedThreadPool;
import org.isnad.archive.alerts.Deliveries;
import org.isnad.archive.store.Store;
import org.isnad.archive.store.StoreException;
import org.isnad.archive.watch.ArticleReading;
import org.isnad.reading.Limits;
import org.isnad.reading.fetch.Fetcher;
import org.isnad.server.exchange.Answer;
import org.isnad.server.exchange.Problem;
import org.isnad.server.exchange.ProblemException;
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
import org.isnad.server.resources.PageFiles;
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

/**
 * The server: an archive, and a reading, over HTTP.
 *
 * <pre>{@code
 * var parts = new IsnadServer.Parts(store, searchFolder, reading, "0.1.0", new Fetcher(…), new Deliveries(…), clock);
 * try (IsnadServer server = IsnadServer.start(ServerSettings.defaults(), parts, System.err::println, faults)) {
 *     System.out.println(server.address());
 *     …
 * }
 * }</pre>
 *
 * <p>Requests are answered by {@link ServerSettings.Requests#threads()} threads; readings, fetches and comparisons are done
 * by a few of their own, and requests wait for these; listeners to news have virtual threads; one more thread follows the
 * store. {@link #close} ends all of them, and leaves open what it was handed.
 */
public final class IsnadServer implements AutoCloseable {
    private static final String API = "/api/v1";

    /** Four addresses at a time, since most of that is waiting. */
    private static final int FETCHES = 4;

    private static final int EXPORTS = 2;

    private final ServerSettings settings;
    private final Faults faults;
    private final Gate gate;
    private final SearchableArchive archive;
    private final News news;
    private final Desk readings;
    private final Desk fetches;
    private final Desk comparing;
    private final Following following;
    private final NewsResource newsResource;
    private final List<Route> routes;
    private final DescriptionResource description = new DescriptionResource();
    private final PageFiles pages = new PageFiles();
    private final Javalin javalin;

    /**
     * What a server is made of; whoever made the parts closes them, after the server.
     *
     * @param store the archive
     * @param searchFolder where its search index lies
     * @param reading reads articles
     * @param version of Isnad
     * @param fetcher fetches addresses
     * @param deliveries delivers tests of alerts
     * @param clock tells the time
     */
    public record Parts(
            Store store,
            Path searchFolder,
            ArticleReading reading,
            String version,
            Fetcher fetcher,
            Deliveries deliveries,
            Clock clock) {}

    /** Takes faults of Isnad's own, with the request that they came up with. */
    public interface Faults {
        void fault(String request, Throwable fault);
    }

    private IsnadServer(ServerSettings settings, Parts parts, Consumer<String> notes, Faults faults)
            throws IOException {
        this.settings = settings;
        this.faults = faults;
        this.gate = new Gate(settings);
        this.archive = SearchableArchive.open(parts.store(), parts.searchFolder(), notes);
        this.news = new News(parts.store().lastNumber());
        this.readings = new Desk("reading", settings.work().atATime(), settings.work().waiting());
        this.fetches = new Desk("fetching", FETCHES, settings.work().waiting());
        this.comparing = new Desk("comparing", settings.work().atATime(), settings.work().waiting());
        this.newsResource = new NewsResource(
                parts.store(), news, settings.news().heartbeat(), settings.news().listeners());
        this.following = new Following(archive, news, settings.news().look(), notes);
        this.routes = routes(parts);
        this.javalin = Javalin.create(this::configure);
    }

    /**
     * Starts a server.
     *
     * @param notes takes what is worth knowing while it runs, a sentence a call
     * @throws StoreException if the store refuses
     * @throws IOException if the port is taken, in one sentence, or the index cannot be opened
     */
    public static IsnadServer start(ServerSettings settings, Parts parts, Consumer<String> notes, Faults faults)
            throws IOException {
        var server = new IsnadServer(settings, parts, notes, faults);
        try {
            server.javalin.start(settings.host(), settings.port());
            return server;
        } catch (JavalinBindException e) {
            server.close();
            throw new IOException(
                    settings.host() + ":" + settings.port() + " cannot be listened at: "
                            + (e.getCause() instanceof BindException
                                    ? "another program has it, or it is no address of this machine"
                                    : String.valueOf(e.getMessage())),
                    e);
        } catch (RuntimeException e) {
            server.close();
            throw e;
        }
    }

    private List<Route> routes(Parts parts) {
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

    private void configure(JavalinConfig config) {
        config.startup.showJavalinBanner = false;
        config.startup.startupWatcherEnabled = false;
        config.http.prefer405over404 = true;
        config.http.maxRequestSize = settings.requests().bytes();
        config.http.asyncTimeout = 0;
        config.jetty.threadPool = new QueuedThreadPool(settings.requests().threads(), 4);
        config.jetty.multipartConfig.maxFileSize(settings.requests().bytes(), SizeUnit.BYTES);
        config.jetty.multipartConfig.maxTotalRequestSize(settings.requests().bytes(), SizeUnit.BYTES);
        config.jetty.multipartConfig.maxInMemoryFileSize(settings.requests().bytes(), SizeUnit.BYTES);
        config.jetty.modifyHttpConfiguration(http -> http.setSendServerVersion(false));
        config.jetty.modifyServer(server -> {
            server.setErrorHandler(new WireErrors());
            server.setStopTimeout(0);
        });
        config.routes.before(gate::enter);
        routes.forEach(route -> config.routes.addHttpHandler(route.method(), API + route.path(), context -> {
            gate.admit(context, route.role());
            route.handler().handle(context);
        }));
        config.routes.get("/openapi.yaml", description::answer);
        config.routes.get("/", pages::answer);
        config.routes.get("/<file>", pages::answer);
        // Named apart, for the framework answers these by itself where nobody asks for just them.
        config.routes.exception(HttpResponseException.class, this::failed);
        config.routes.exception(Exception.class, this::failed);
    }

    private void failed(Exception failure, Context context) {
        if (context.res().isCommitted()) {
            // Cut off, so that the caller sees that it is not whole.
            ServletContextRequest.getServletContextRequest(context.req())
                    .getServletChannel()
                    .abort(failure);
        }
        switch (failure) {
            case ProblemException problem -> Answer.problem(context, problem);
            case HttpResponseException known -> Answer.problem(context, Problem.of(known.getStatus(), known.getMessage()));
            case ServletException broken -> Answer.problem(context, upload(broken));
            case StoreException store -> {
                faults.fault(request(context), store);
                Answer.problem(context, Problem.of(500, "the archive: " + store.reason()));
            }
            case Exception fault -> {
                if (!context.res().isCommitted()) {
                    faults.fault(request(context), fault);
                    Answer.problem(context, Problem.of(500, null));
                }
            }
        }
    }

    /** What is wrong with an upload, which the framework finds out while it takes it apart. */
    private ProblemException upload(ServletException broken) {
        for (Throwable cause = broken; cause != null; cause = cause.getCause()) {
            if (cause instanceof IllegalStateException) {
                return ProblemException.tooLarge(settings.requests().bytes());
            }
        }
        return ProblemException.wrong(null, "the upload cannot be taken apart");
    }

    private static String request(Context context) {
        return context.req().getMethod() + " " + context.path();
    }

    /** What can be asked for, below {@value #API}. */
    public List<Route> routes() {
        return routes;
    }

    /** Where a browser finds it. */
    public URI address() {
        String host = settings.host().contains(":") ? "[" + settings.host() + "]" : settings.host();
        return URI.create("http://" + host + ":" + javalin.port() + "/");
    }

    @Override
    public void close() {
        news.end();
        javalin.stop();
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

package org.isnad.server;

import io.javalin.Javalin;
import io.javalin.config.JavalinConfig;
import io.javalin.config.SizeUnit;
import io.javalin.http.HttpResponseException;
import io.javalin.util.JavalinBindException;
import java.io.IOException;
import java.net.BindException;
import java.net.URI;
import java.util.List;
import java.util.function.Consumer;
import org.eclipse.jetty.util.thread.QueuedThreadPool;
import org.isnad.archive.store.StoreException;
import org.isnad.server.exchange.Route;
import org.isnad.server.resources.PageFiles;

/**
 * The server: an archive, and a reading, over HTTP.
 *
 * <pre>{@code
 * var parts = new ServerParts(store, searchFolder, reading, "0.1.0", new Fetcher(…), new Deliveries(…), clock);
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

    private final ServerSettings settings;
    private final Gate gate;
    private final FailedRequests failed;
    private final ServerResources resources;
    private final List<Route> routes;
    private final PageFiles pages = new PageFiles();
    private final Javalin javalin;

    /** Takes faults of Isnad's own, with the request that they came up with. */
    public interface Faults {
        void fault(String request, Throwable fault);
    }

    private IsnadServer(ServerSettings settings, ServerParts parts, Consumer<String> notes, Faults faults)
            throws IOException {
        this.settings = settings;
        this.gate = new Gate(settings);
        this.failed = new FailedRequests(faults, settings.requests().bytes());
        this.resources = new ServerResources(settings, parts, notes);
        this.routes = resources.routes();
        this.javalin = Javalin.create(this::configure);
    }

    /**
     * Starts a server.
     *
     * @param notes takes what is worth knowing while it runs, a sentence a call
     * @throws StoreException if the store refuses
     * @throws IOException if the port is taken, in one sentence, or the index cannot be opened
     */
    public static IsnadServer start(ServerSettings settings, ServerParts parts, Consumer<String> notes, Faults faults)
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
        config.routes.get("/openapi.yaml", resources.description()::answer);
        config.routes.get("/", pages::answer);
        config.routes.get("/<file>", pages::answer);
        // Named apart, for the framework answers these by itself where nobody asks for just them.
        config.routes.exception(HttpResponseException.class, failed::answer);
        config.routes.exception(Exception.class, failed::answer);
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
        resources.endNews();
        javalin.stop();
        resources.close();
    }
}

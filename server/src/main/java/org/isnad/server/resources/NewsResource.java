package org.isnad.server.resources;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.javalin.http.Context;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import org.isnad.archive.store.ListedArticle;
import org.isnad.archive.store.Store;
import org.isnad.server.exchange.Json;
import org.isnad.server.exchange.Parameters;
import org.isnad.server.exchange.ProblemException;
import org.isnad.server.exchange.Route;
import org.isnad.server.work.News;

/**
 * New reports as server-sent events. Each listener has a virtual thread, which waits for news and writes; a slow one holds up
 * nobody. Where a listener stops reading, its stream ends, and it goes on by {@code Last-Event-ID}.
 */
public final class NewsResource implements Resource, AutoCloseable {
    private static final int AT_A_TIME = 100;
    private static final Duration COME_AGAIN = Duration.ofSeconds(30);

    private final Store store;
    private final News news;
    private final Duration heartbeat;
    private final Semaphore free;
    private final ExecutorService listeners = Executors.newThreadPerTaskExecutor(
            Thread.ofVirtual().name("isnad-news").factory());

    /**
     * @param heartbeat how long a stream is silent at most, so that it is known when a listener is gone
     * @param listeners how many may listen at a time
     */
    public NewsResource(Store store, News news, Duration heartbeat, int listeners) {
        this.store = store;
        this.news = news;
        this.heartbeat = heartbeat;
        this.free = new Semaphore(listeners);
    }

    @Override
    public List<Route> routes() {
        return List.of(Route.get("/news", this::listen));
    }

    private void listen(Context context) throws IOException {
        Parameters parameters = Parameters.of(context, Set.of("after"));
        String header = context.header("Last-Event-ID");
        long after = header == null || header.isBlank()
                ? parameters.number("after", store.lastNumber(), 0, Long.MAX_VALUE)
                : number(header);
        if (!free.tryAcquire()) {
            throw ProblemException.busy("busy with other listeners", COME_AGAIN);
        }
        context.contentType("text/event-stream; charset=utf-8");
        context.header("Cache-Control", "no-store");
        // Proxies must not collect what is to come at once.
        context.header("X-Accel-Buffering", "no");
        try {
            // Here, and not by the listener's thread: two threads must not begin one answer.
            write(context.res().getOutputStream(), ": isnad\n\n");
        } catch (IOException e) {
            free.release();
            throw e;
        }
        context.future(() -> {
            CompletableFuture<Void> told = new CompletableFuture<>();
            listeners.execute(() -> {
                if (tell(context, after)) {
                    told.complete(null);
                } else {
                    // Never completed: the framework would go on with a request that is gone, and fail again and again.
                    leave(context);
                }
            });
            return told;
        });
    }

    private static void leave(Context context) {
        try {
            context.req().getAsyncContext().complete();
        } catch (RuntimeException gone) {
            // The connection has ended the request by itself.
        }
    }

    private static long number(String header) {
        if (!header.strip().matches("[0-9]{1,18}")) {
            throw ProblemException.wrong("Last-Event-ID", "'" + header + "' is no number of a report");
        }
        return Long.parseLong(header.strip());
    }

    /** Tells until all is told, which is true, or until the listener or the archive is gone. */
    private boolean tell(Context context, long after) {
        try {
            OutputStream out = context.res().getOutputStream();
            long last = after;
            while (!news.isOver()) {
                List<ListedArticle> articles = store.articles().reportedAfter(last, AT_A_TIME);
                for (ListedArticle article : articles) {
                    write(out, event(article));
                    last = article.report();
                }
                if (articles.isEmpty() && !news.await(Math.max(last, news.last()), heartbeat)) {
                    write(out, ": still here\n\n");
                }
            }
            return true;
        } catch (IOException | UncheckedIOException e) {
            // The listener is gone, or the store is: it asks again from the last number.
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        } finally {
            free.release();
        }
    }

    private static String event(ListedArticle article) {
        return "id: " + article.report() + "\nevent: report\ndata: "
                + Json.MAPPER.writeValueAsString(ArticleJson.of(article)) + "\n\n";
    }

    private static void write(OutputStream out, String text) throws IOException {
        out.write(text.getBytes(UTF_8));
        out.flush();
    }

    @Override
    public void close() {
        listeners.shutdownNow();
    }
}

package org.isnad.evaluation.server;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.LongAdder;
import org.isnad.archive.alerts.Deliveries;
import org.isnad.archive.store.Store;
import org.isnad.archive.store.StoreAddress;
import org.isnad.archive.watch.ArticleReading;
import org.isnad.evaluation.Machine;
import org.isnad.evaluation.archive.RepeatedReports;
import org.isnad.model.Article;
import org.isnad.model.Page;
import org.isnad.model.Report;
import org.isnad.model.UnreadableException;
import org.isnad.reading.Limits;
import org.isnad.reading.fetch.Fetcher;
import org.isnad.server.IsnadServer;
import org.isnad.server.ServerParts;
import org.isnad.server.ServerSettings;
import org.isnad.server.access.Access;

/**
 * Measures how long answers take: fills an archive with reports (as many as are missing), serves it on loopback, and lets
 * some clients ask as fast as they are answered, a fixed number of requests for each kind of question. Whatever is not
 * answered with 200 counts as lost.
 *
 * @param reports a file of reports, repeated as {@link RepeatedReports} tells
 * @param folder where the archive lies, or is made
 * @param articles how many the archive is to hold
 * @param clients how many ask at a time
 * @param requests how many requests each kind of question is asked with
 */
public record ServerLoad(Path reports, Path folder, int articles, int clients, int requests) {
    private static final String ANALYSER = "1";
    private static final int WARM_UP = 50;

    private record Row(String question, double median, double late, double worst, double bytes, int lost) {}

    /** Reads nothing, for nothing is to be read. */
    private static final class NoReading implements ArticleReading {
        @Override
        public Article article(Page page) throws UnreadableException {
            throw new UnreadableException(page.given().input(), "is not read here");
        }

        @Override
        public Report read(Article article) {
            throw new IllegalStateException("nothing is read here");
        }
    }

    /** Measures, and gives the table. */
    public String measure() throws Exception {
        try (Store store = Store.open(new StoreAddress.SqliteFile(folder.resolve("archive.db")))) {
            fill(store);
            var usual = ServerSettings.defaults();
            ServerSettings settings = usual.at("127.0.0.1", 0, new Access.Everybody())
                    .withRequests(new ServerSettings.Requests(
                            0, 1, usual.requests().bytes(), usual.requests().threads()));
            var parts = new ServerParts(
                    store,
                    folder.resolve("archive.db-search"),
                    new NoReading(),
                    ANALYSER,
                    new Fetcher(Fetcher.Settings.defaults(), Limits.DEFAULT),
                    new Deliveries(null, Clock.systemUTC()),
                    Clock.systemUTC());
            try (IsnadServer server = IsnadServer.start(settings, parts, ServerLoad::tell, ServerLoad::tell);
                    HttpClient client = HttpClient.newHttpClient();
                    ExecutorService threads = Executors.newFixedThreadPool(clients)) {
                awaitSearchable(client, server.address(), store.lastChange());
                List<Row> rows = new ArrayList<>();
                for (Question question : new Questions(store).all()) {
                    rows.add(ask(question, client, server.address(), threads));
                    tell(rows.getLast().toString());
                }
                return table(rows, store.status().articles());
            }
        }
    }

    private static void tell(String note) {
        System.err.println(note);
    }

    private static void tell(String request, Throwable fault) {
        System.err.println(request + ": " + fault);
    }

    private void fill(Store store) throws IOException {
        int there = (int) store.status().articles();
        if (there < articles) {
            new RepeatedReports(reports).each(there, articles, report -> {
                try {
                    store.save(report, ANALYSER);
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            });
            store.stories().refresh();
        }
    }

    private static void awaitSearchable(HttpClient client, URI server, long last) throws Exception {
        String status;
        do {
            Thread.sleep(200);
            status = get(client, server, "/status").body();
        } while (!status.contains("\"searchable\":" + last));
    }

    private Row ask(Question question, HttpClient client, URI server, ExecutorService threads)
            throws InterruptedException, ExecutionException {
        for (int turn = 0; turn < WARM_UP; turn++) {
            get(client, server, question.path(turn));
        }
        var next = new AtomicInteger();
        var bytes = new LongAdder();
        var lost = new AtomicInteger();
        double[] times = new double[requests];
        Callable<Boolean> asking = () -> {
            for (int turn = next.getAndIncrement(); turn < requests; turn = next.getAndIncrement()) {
                long start = System.nanoTime();
                HttpResponse<byte[]> answer =
                        client.send(request(server, question.path(WARM_UP + turn)), BodyHandlers.ofByteArray());
                times[turn] = (System.nanoTime() - start) / 1e6;
                bytes.add(answer.body().length);
                if (answer.statusCode() != 200) {
                    lost.incrementAndGet();
                }
            }
            return Boolean.TRUE;
        };
        List<Callable<Boolean>> all = new ArrayList<>();
        for (int each = 0; each < clients; each++) {
            all.add(asking);
        }
        for (Future<Boolean> done : threads.invokeAll(all)) {
            done.get();
        }
        Arrays.sort(times);
        return new Row(
                question.name(),
                times[requests / 2],
                times[(int) (requests * 0.95)],
                times[requests - 1],
                bytes.doubleValue() / requests,
                lost.get());
    }

    private static HttpRequest request(URI server, String path) {
        return HttpRequest.newBuilder(server.resolve("/api/v1" + path)).build();
    }

    private static HttpResponse<String> get(HttpClient client, URI server, String path) {
        try {
            return client.send(request(server, path), BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private String table(List<Row> rows, long there) {
        var table = new StringBuilder("""
                | question | median, ms | 95 of 100 within, ms | slowest, ms | KB an answer | lost |
                |---|---:|---:|---:|---:|---:|
                """);
        for (Row row : rows) {
            table.append(String.format(
                    Locale.ROOT,
                    "| %s | %.1f | %.1f | %.0f | %.1f | %d |%n",
                    row.question(),
                    row.median(),
                    row.late(),
                    row.worst(),
                    row.bytes() / 1e3,
                    row.lost()));
        }
        return table
                + String.format(
                        Locale.ROOT,
                        "%n%,d articles, %d clients at a time, %,d requests a row. Measured %s.%n",
                        there,
                        clients,
                        requests,
                        Machine.here());
    }
}

package org.isnad.server;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.isnad.archive.alerts.Deliveries;
import org.isnad.archive.store.Store;
import org.isnad.archive.store.StoreAddress;
import org.isnad.archive.watch.ArticleReading;
import org.isnad.reading.Limits;
import org.isnad.reading.fetch.Fetcher;
import org.isnad.server.access.Access;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A server at a free port of loopback with an archive of its own, and a client that asks it. */
final class RunningServer implements AutoCloseable {
    static final ServerSettings SETTINGS = ServerSettings.defaults()
            .at("127.0.0.1", 0, new Access.Everybody())
            .withNews(new ServerSettings.News(2, Duration.ofMillis(50), Duration.ofMillis(20)));

    /** What was told as a fault of Isnad's own. */
    final List<String> faults = new CopyOnWriteArrayList<>();

    private final HttpClient client = HttpClient.newHttpClient();
    private final Store store;
    private final IsnadServer server;

    RunningServer(Path folder) {
        this(folder, SETTINGS, new FakeReading());
    }

    RunningServer(Path folder, ServerSettings settings, ArticleReading reading) {
        try {
            Files.createDirectories(folder);
            store = Store.open(new StoreAddress.SqliteFile(folder.resolve("archive.db")));
            var parts = new ServerParts(
                    store,
                    folder.resolve("archive.db-search"),
                    reading,
                    "1.0",
                    new Fetcher(Fetcher.Settings.defaults(), Limits.DEFAULT),
                    new Deliveries(null, Clock.systemUTC()),
                    Clock.systemUTC());
            server = IsnadServer.start(
                    settings, parts, note -> {}, (request, fault) -> faults.add(request + ": " + fault));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Two outlets that tell of one harbour, one of which edits its text, and a report full of markup; searchable. */
    RunningServer withNews() throws Exception {
        LocalDate day = LocalDate.of(2026, 11, 18);
        store.save(SampleNews.harbour("https://a.example/1", "المنارة", day, SampleNews.HARBOUR), "1.0");
        store.save(SampleNews.harbour("https://a.example/1", "المنارة", day, SampleNews.HARBOUR_EDITED), "1.0");
        store.save(SampleNews.harbour("https://b.example/1", "الشراع", day, "ورد اليوم: " + SampleNews.HARBOUR), "1.0");
        store.save(SampleNews.markup(), "1.0");
        store.stories().refresh();
        awaitSearchable();
        return this;
    }

    /** Waits until searches find all that is stored. */
    void awaitSearchable() throws Exception {
        long last = store.lastChange();
        while (json("/status").path("searchable").asLong(-1) < last) {
            Thread.sleep(10);
        }
    }

    Store store() {
        return store;
    }

    IsnadServer server() {
        return server;
    }

    URI at(String path) {
        return server.address().resolve(path.startsWith("/api") || path.equals("/") ? path : "/api/v1" + path);
    }

    HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(at(path)).timeout(Duration.ofSeconds(60));
    }

    HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        return client.send(request.build(), BodyHandlers.ofString(UTF_8));
    }

    HttpResponse<InputStream> open(HttpRequest.Builder request) throws IOException, InterruptedException {
        return client.send(request.build(), BodyHandlers.ofInputStream());
    }

    HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return send(request(path));
    }

    HttpResponse<String> post(String path, String json) throws IOException, InterruptedException {
        return send(
                request(path).header("Content-Type", "application/json").POST(BodyPublishers.ofString(json, UTF_8)));
    }

    HttpResponse<String> delete(String path) throws IOException, InterruptedException {
        return send(request(path).DELETE());
    }

    JsonNode json(String path) throws IOException, InterruptedException {
        return JsonMapper.shared().readTree(get(path).body());
    }

    @Override
    public void close() {
        server.close();
        store.close();
    }
}

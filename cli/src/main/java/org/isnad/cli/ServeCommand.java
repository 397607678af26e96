package org.isnad.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.net.URI;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.function.Function;
import org.isnad.archive.alerts.AlertRun;
import org.isnad.archive.alerts.Deliveries;
import org.isnad.archive.store.Store;
import org.isnad.archive.watch.Rhythm;
import org.isnad.archive.watch.Watch;
import org.isnad.archive.watch.WatchMetrics;
import org.isnad.model.UnreadableException;
import org.isnad.pipeline.Settings;
import org.isnad.reading.Limits;
import org.isnad.reading.fetch.Fetcher;
import org.isnad.server.IsnadServer;
import org.isnad.server.ServerParts;
import org.isnad.server.ServerSettings;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code isnad serve}: the archive and the reading, over HTTP, for as long as it runs. */
@Command(
        name = "serve",
        header = "Serve pages to look at, and an interface for programs.",
        description = {
            "",
            "Answers at http://127.0.0.1:8383/ until it is stopped (Ctrl-C). Only this machine reaches it there; to be reached"
                    + " by others it needs --tokens or --behind-proxy. docs/server.md tells more."
        })
final class ServeCommand implements Callable<Integer> {
    private static final int FEEDS_AT_A_TIME = 4;

    private final Shell shell;
    private final Function<Settings, Reading> opener;
    private final Problems problems;

    @Spec
    private @Nullable CommandSpec spec;

    @Mixin
    private StoreOption store = new StoreOption();

    @Option(names = "--host", paramLabel = "ADDRESS", description = "Where to listen; 127.0.0.1 by default.")
    private String host = ServerSettings.defaults().host();

    @Option(names = "--port", paramLabel = "N", description = "The port; 8383 by default, 0 for any that is free.")
    private int port = ServerSettings.defaults().port();

    @Mixin
    private AccessOptions access = new AccessOptions();

    @Option(
            names = "--rate",
            paramLabel = "N",
            description = "How many requests a second each caller may send in the long run; 50 by default, 0 for any.")
    private double rate = ServerSettings.defaults().requests().perSecond();

    @Option(
            names = "--threads",
            paramLabel = "N",
            converter = Threads.class,
            description = "How many articles to read at a time; half as many as there are cores by default.")
    private int threads = ServerSettings.defaults().work().atATime();

    @Option(names = "--no-fetch", description = "Read no addresses that callers name.")
    private boolean fetchesNothing;

    @Mixin
    private WebOptions web = new WebOptions();

    @Option(
            names = "--watch",
            paramLabel = "FEEDS",
            arity = "0..*",
            description =
                    "Watch feeds as well: those of these lists (as isnad watch takes them) and those that the archive"
                            + " knows, also when they are added while it runs.")
    private @Nullable List<String> watch;

    @Mixin
    private MailOptions mail = new MailOptions();

    @Option(names = "--open", description = "Open a browser on it.")
    private boolean opens;

    ServeCommand(Shell shell, Function<Settings, Reading> opener, Problems problems) {
        this.shell = shell;
        this.opener = opener;
        this.problems = problems;
    }

    @Override
    public Integer call() {
        ArchiveSearch.hushLucene();
        try {
            ServerSettings settings = settings();
            List<URI> feeds = watch == null ? List.of() : FeedArguments.read(watch, problems);
            if (problems.count() == 0) {
                serve(settings, feeds);
            }
        } catch (UnreadableException e) {
            problems.unreadable(e.input(), e.reason());
        } catch (IllegalArgumentException e) {
            throw new ParameterException(
                    Objects.requireNonNull(spec).commandLine(), Objects.requireNonNullElse(e.getMessage(), ""));
        }
        return problems.exitCode();
    }

    private ServerSettings settings() throws UnreadableException {
        var usual = ServerSettings.defaults();
        var requests = usual.requests();
        return usual.at(host, port, access.access())
                .withFetching(!fetchesNothing)
                .withWatching(watch != null)
                .withWork(new ServerSettings.Work(threads, usual.work().waiting()))
                .withRequests(new ServerSettings.Requests(
                        rate, (int) Math.max(requests.atOnce(), rate), requests.bytes(), requests.threads()));
    }

    // What watches does so until it is closed.
    @SuppressWarnings("try")
    private void serve(ServerSettings settings, List<URI> feeds) {
        var deliveries = new Deliveries(mail.server(), Clock.systemUTC());
        var fetcher = new Fetcher(web.settings(), Limits.DEFAULT);
        try (Store opened = store.open();
                ReadingAhead reading = new ReadingAhead(() -> opener.apply(Settings.defaults()))) {
            var parts = new ServerParts(
                    opened,
                    ExistingStore.searchFolder(store),
                    reading,
                    IsnadCommand.version(),
                    fetcher,
                    deliveries,
                    Clock.systemUTC());
            try (IsnadServer server = IsnadServer.start(settings, parts, problems::note, problems::bug);
                    ServedWatch watching = watching(opened, feeds, reading, fetcher, deliveries)) {
                announce(server.address());
                await();
            }
        } catch (IOException e) {
            tell(e);
        }
    }

    private void tell(IOException failure) {
        if (failure.getCause() instanceof RuntimeException && failure.getMessage() != null) {
            problems.say(failure.getMessage());
        } else {
            ExistingStore.tell(failure, problems);
        }
    }

    private @Nullable ServedWatch watching(
            Store opened, List<URI> feeds, ReadingAhead reading, Fetcher fetcher, Deliveries deliveries)
            throws IOException {
        if (watch == null) {
            return null;
        }
        var tools = new Watch.Tools(
                opened,
                fetcher::ask,
                reading,
                IsnadCommand.version(),
                Watch.Content.PAGE,
                Rhythm.standard(),
                Clock.systemUTC(),
                new Random(),
                new WatchMetrics());
        var lines = new WatchLines(new PrintWriter(shell.err(), true, UTF_8), problems);
        var alerts = new AlertRun(opened, deliveries, Clock.systemUTC(), problems::say);
        return new ServedWatch(
                opened, feeds, new WatchRounds(tools, lines, alerts, FEEDS_AT_A_TIME, () -> {}), problems);
    }

    private void announce(URI address) {
        var out = new PrintStream(shell.out(), true, UTF_8);
        out.println(address);
        problems.note("answers at " + address + " until it is stopped (Ctrl-C)");
        if (opens && !Browser.open(address)) {
            problems.note("found no browser to open");
        }
    }

    /** Waits until the process is told to end, and then lets it end only when all is closed. */
    private static void await() {
        var ending = new CountDownLatch(1);
        Thread serving = Thread.currentThread();
        var hook = new Thread(
                () -> {
                    ending.countDown();
                    try {
                        serving.join(10_000);
                    } catch (InterruptedException e) {
                        Thread.currentThread().interrupt();
                    }
                },
                "isnad-end");
        Runtime.getRuntime().addShutdownHook(hook);
        try {
            ending.await();
        } catch (InterruptedException e) {
            Runtime.getRuntime().removeShutdownHook(hook);
        }
    }
}

package org.isnad.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.nio.file.StandardCopyOption.ATOMIC_MOVE;
import static java.nio.file.StandardCopyOption.REPLACE_EXISTING;

import java.io.IOException;
import java.io.PrintWriter;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.function.Function;
import org.isnad.archive.alerts.AlertRun;
import org.isnad.archive.alerts.Deliveries;
import org.isnad.archive.store.Store;
import org.isnad.archive.watch.Rhythm;
import org.isnad.archive.watch.Watch;
import org.isnad.archive.watch.WatchMetrics;
import org.isnad.pipeline.Settings;
import org.isnad.reading.Limits;
import org.isnad.reading.fetch.Fetcher;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code isnad watch}: feeds in, reports in the archive, for as long as it runs. */
@Command(
        name = "watch",
        header = "Watch feeds, and read and keep what is new in them.",
        description = {
            "",
            "Feeds are asked politely and only for what changed; one that fails is asked again later and later and never"
                    + " stops the others. Stop it when you like: it goes on where it was. Each article that is kept is told"
                    + " in a line: the number of its report, what is new, its address, its title. Saved searches (isnad alert)"
                    + " are run after each round."
        })
final class WatchCommand implements Callable<Integer> {
    private final Shell shell;
    private final Function<Settings, Reading> opener;
    private final Problems problems;

    @Mixin
    private FeedArguments feeds = new FeedArguments();

    @Mixin
    private StoreOption store = new StoreOption();

    @Mixin
    private WebOptions web = new WebOptions();

    @Option(names = "--once", description = "Visit the feeds that are due, then end.")
    private boolean once;

    @Option(
            names = "--every",
            paramLabel = "MINUTES",
            converter = Minutes.class,
            description = "How long to leave a feed alone that is well; 15 by default.")
    private Duration every = Rhythm.standard().every();

    @Option(
            names = "--content",
            paramLabel = "page|feed",
            description = "Read the page that each entry leads to (the default), or the text in the feed itself.")
    private Watch.Content content = Watch.Content.PAGE;

    @Option(
            names = "--metrics",
            paramLabel = "FILE",
            description = "Keep what is counted in this file, as Prometheus' collector of text files reads it.")
    private @Nullable Path metricsFile;

    @Option(
            names = "--threads",
            paramLabel = "N",
            converter = Threads.class,
            description = "How many feeds to visit at a time; 4 by default.")
    private int threads = 4;

    @Mixin
    private MailOptions mail = new MailOptions();

    WatchCommand(Shell shell, Function<Settings, Reading> opener, Problems problems) {
        this.shell = shell;
        this.opener = opener;
        this.problems = problems;
    }

    @Override
    public Integer call() {
        List<URI> watched = feeds.read(problems);
        if (problems.count() > 0) {
            return problems.exitCode();
        }
        try (Store opened = store.open();
                Reading reading = opener.apply(Settings.defaults())) {
            var metrics = new WatchMetrics();
            var tools = new Watch.Tools(
                    opened,
                    new Fetcher(web.settings(), Limits.DEFAULT)::ask,
                    reading,
                    IsnadCommand.version(),
                    content,
                    Rhythm.standard().withEvery(every),
                    Clock.systemUTC(),
                    new Random(),
                    metrics);
            var lines = new WatchLines(new PrintWriter(shell.out(), true, UTF_8), problems);
            var alerts = new AlertRun(
                    opened, new Deliveries(mail.server(), Clock.systemUTC()), Clock.systemUTC(), problems::say);
            watch(new WatchRounds(tools, lines, alerts, threads, () -> tell(metrics)), watched, metrics);
        } catch (IOException e) {
            ExistingStore.tell(e, problems);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return problems.exitCode();
    }

    private void watch(WatchRounds rounds, List<URI> watched, WatchMetrics metrics)
            throws IOException, InterruptedException {
        while (true) {
            Instant next = rounds.round(watched);
            if (once) {
                problems.note(metrics.line());
                return;
            }
            Thread.sleep(Duration.between(Instant.now(), next));
        }
    }

    /** Shows what is counted, and writes it where it is asked for. By one thread. */
    private void tell(WatchMetrics metrics) {
        if (shell.showsProgress()) {
            problems.line().show(metrics.line());
        }
        if (metricsFile != null) {
            try {
                // Whole, whenever somebody looks.
                Path growing = Path.of(metricsFile + ".part");
                Files.writeString(growing, metrics.prometheus());
                Files.move(growing, metricsFile, REPLACE_EXISTING, ATOMIC_MOVE);
            } catch (IOException e) {
                problems.unwritable(metricsFile.toString(), e);
            }
        }
    }
}

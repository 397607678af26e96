package org.isnad.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.PrintWriter;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.function.Function;
import java.util.random.RandomGenerator;
import org.isnad.archive.store.Store;
import org.isnad.archive.store.StoreException;
import org.isnad.archive.watch.FeedList;
import org.isnad.archive.watch.Rhythm;
import org.isnad.archive.watch.Watch;
import org.isnad.archive.watch.WatchMetrics;
import org.isnad.model.UnreadableException;
import org.isnad.pipeline.Settings;
import org.isnad.reading.Limits;
import org.isnad.reading.fetch.Fetcher;
import org.isnad.reading.intake.Input;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code isnad watch}: feeds in, reports in the archive, for as long as it runs. */
@Command(
        name = "watch",
        header = "Watch feeds, and read and keep what is new in them.",
        description = {
            "",
            "Feeds are asked politely and only for what changed; one that fails is asked again later and later and never"
                    + " stops the others. Stop it when you like: it goes on where it was. Each article that is kept is told"
                    + " in a line: the number of its report, what is new, its address, its title."
        })
final class WatchCommand implements Callable<Integer> {
    private static final Duration STORIES_EVERY = Duration.ofHours(1);

    private final Shell shell;
    private final Function<Settings, Reading> opener;
    private final Problems problems;

    @Parameters(
            paramLabel = "FEEDS",
            arity = "1..*",
            description =
                    "Lists of feeds: OPML, or plain text with an address a line and # for comments. An address stands for"
                            + " one feed.")
    private List<String> lists = List.of();

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

    WatchCommand(Shell shell, Function<Settings, Reading> opener, Problems problems) {
        this.shell = shell;
        this.opener = opener;
        this.problems = problems;
    }

    @Override
    public Integer call() {
        List<URI> feeds = feeds();
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
                    RandomGenerator.getDefault(),
                    metrics);
            var lines = new WatchLines(new PrintWriter(shell.out(), true, UTF_8), problems);
            watch(new Watch(tools, feeds, lines), opened, metrics);
        } catch (StoreException e) {
            problems.unreadable(e.store(), e.reason());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return problems.exitCode();
    }

    private void watch(Watch watch, Store opened, WatchMetrics metrics) throws StoreException, InterruptedException {
        Instant stories = Instant.MIN;
        while (true) {
            Instant next = watch.round(due -> visit(watch, due, metrics));
            if (once || stories.isBefore(Instant.now().minus(STORIES_EVERY))) {
                opened.stories().refresh();
                stories = Instant.now();
            }
            tell(metrics);
            if (once) {
                problems.note(metrics.line());
                return;
            }
            Thread.sleep(Duration.between(Instant.now(), next));
        }
    }

    private void visit(Watch watch, List<URI> due, WatchMetrics metrics) {
        try {
            new InOrder(threads)
                    .<URI, URI>each(
                            due::forEach,
                            feed -> {
                                watch.visit(feed);
                                return feed;
                            },
                            feed -> tell(metrics));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Shows what is counted, and writes it where it is asked for: whole, whenever somebody looks. */
    private void tell(WatchMetrics metrics) {
        if (shell.showsProgress()) {
            problems.line().show(metrics.line());
        }
        if (metricsFile == null) {
            return;
        }
        try {
            Path growing = Path.of(metricsFile + ".part");
            Files.writeString(growing, metrics.prometheus());
            Files.move(growing, metricsFile, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            problems.unwritable(metricsFile.toString(), e);
        }
    }

    private List<URI> feeds() {
        Set<URI> feeds = new LinkedHashSet<>();
        for (String list : lists) {
            try {
                byte[] named =
                        list.matches("(?i)https?://.*") ? list.getBytes(UTF_8) : Files.readAllBytes(Path.of(list));
                feeds.addAll(FeedList.read(list, named));
            } catch (UnreadableException e) {
                problems.unreadable(e.input(), e.reason());
            } catch (IOException e) {
                problems.unreadable(list, Input.reason(e));
            }
        }
        return new ArrayList<>(feeds);
    }
}

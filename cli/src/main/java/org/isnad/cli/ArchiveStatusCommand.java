package org.isnad.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.PrintWriter;
import java.util.concurrent.Callable;
import org.isnad.archive.store.FeedMemory;
import org.isnad.archive.store.Store;
import org.isnad.archive.store.StoreException;
import org.isnad.archive.store.StoreStatus;
import org.isnad.pipeline.Isnad;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code isnad archive status}: how much there is. */
@Command(name = "status", header = "Tell how much the archive holds, and which feeds fail.")
final class ArchiveStatusCommand implements Callable<Integer> {
    private final Shell shell;
    private final Problems problems;

    @Mixin
    private StoreOption store = new StoreOption();

    ArchiveStatusCommand(Shell shell, Problems problems) {
        this.shell = shell;
        this.problems = problems;
    }

    @Override
    public Integer call() {
        try (Store opened = ExistingStore.open(store)) {
            StoreStatus status = opened.status();
            var out = new PrintWriter(shell.out(), true, UTF_8);
            line(out, "store", opened.name());
            line(out, "size", Math.round(status.bytes() / 1e5) / 10.0 + " MB");
            line(out, "articles", status.articles());
            line(out, "addresses", status.addresses());
            line(out, "edits", status.edits());
            line(out, "reports", status.reports());
            status.analysers()
                    .forEach((analyser, made) -> line(
                            out,
                            "  by " + analyser,
                            made.reports()
                                    + (made.inForce() == made.reports() ? "" : ", " + made.inForce() + " in force")));
            long outdated = status.outdated(Isnad.version());
            if (outdated > 0) {
                line(out, "  outdated", outdated + " (isnad archive reread reads them by " + Isnad.version() + ")");
            }
            line(out, "stories", status.stories());
            line(out, "actors", status.actors());
            line(out, "first stored", status.firstStored() == null ? "-" : status.firstStored());
            line(out, "last stored", status.lastStored() == null ? "-" : status.lastStored());
            line(out, "feeds", status.feeds());
            for (FeedMemory.Feed feed : opened.feeds().feeds()) {
                if (feed.problem() != null) {
                    line(
                            out,
                            "  failing",
                            feed.url() + ": " + feed.problem() + " (" + feed.failures() + " times, again after "
                                    + feed.due() + ")");
                }
            }
        } catch (StoreException e) {
            problems.unreadable(e.store(), e.reason());
        }
        return problems.exitCode();
    }

    private static void line(PrintWriter out, String name, Object value) {
        out.println(String.format("%-14s %s", name, value).replaceAll("\\p{Cntrl}+", " "));
    }
}

package org.isnad.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.PrintWriter;
import java.util.concurrent.Callable;
import java.util.function.Function;
import java.util.stream.Stream;
import org.isnad.archive.ArchivedReport;
import org.isnad.archive.store.Store;
import org.isnad.model.Report;
import org.isnad.pipeline.Isnad;
import org.isnad.pipeline.Settings;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code isnad archive reread}: what an older Isnad read is read by this one. */
@Command(
        name = "reread",
        header = "Read again what another build of Isnad read, by the rules of this one.",
        description = {
            "",
            "The articles are in the archive, so that no page is needed. The older reports stay under their numbers. What was"
                    + " read by a newer version is left alone; what was done stays done where the run is stopped."
        })
final class ArchiveRereadCommand implements Callable<Integer> {
    private final Shell shell;
    private final Function<Settings, Reading> opener;
    private final Problems problems;

    @Mixin
    private StoreOption store = new StoreOption();

    @Option(
            names = "--threads",
            paramLabel = "N",
            converter = Threads.class,
            description = "How many articles to read at a time; as many as there are cores by default.")
    private int threads = Runtime.getRuntime().availableProcessors();

    ArchiveRereadCommand(Shell shell, Function<Settings, Reading> opener, Problems problems) {
        this.shell = shell;
        this.opener = opener;
        this.problems = problems;
    }

    @Override
    public Integer call() {
        String analyser = Isnad.version();
        try (Store opened = ExistingStore.open(store)) {
            var harvest = new Harvest();
            if (opened.status().outdated(analyser) > 0) {
                reread(opened, analyser, harvest);
            }
            new PrintWriter(shell.out(), true, UTF_8).println(opened.name() + ": " + harvest.reread());
        } catch (IOException e) {
            ExistingStore.tell(e, problems);
        }
        return problems.exitCode();
    }

    private void reread(Store opened, String analyser, Harvest harvest) throws IOException {
        try (Reading reading = opener.apply(Settings.defaults());
                Stream<ArchivedReport> outdated = opened.outdated(analyser)) {
            InOrder.Source<ArchivedReport> source = outdated::forEach;
            new InOrder(threads)
                    .each(
                            source,
                            archived -> Outcome.of(
                                    "report " + archived.number(),
                                    () -> reading.read(archived.report().article())),
                            outcome -> {
                                switch (outcome) {
                                    case Outcome.Read<Report> read -> harvest.add(opened.save(read.result(), analyser));
                                    case Outcome.Unreadable<Report> refused ->
                                        problems.unreadable(refused.place(), refused.reason());
                                    case Outcome.Failed<Report> failed -> problems.bug(failed.place(), failed.fault());
                                }
                            });
        }
    }
}

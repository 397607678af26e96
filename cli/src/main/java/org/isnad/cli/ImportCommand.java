package org.isnad.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.PrintWriter;
import java.util.concurrent.Callable;
import java.util.function.Function;
import org.isnad.archive.store.Saved;
import org.isnad.archive.store.Store;
import org.isnad.archive.store.StoreException;
import org.isnad.model.Article;
import org.isnad.model.Page;
import org.isnad.model.Report;
import org.isnad.model.UnreadableException;
import org.isnad.pipeline.Settings;
import org.isnad.reading.intake.Inputs;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code isnad import}: pages in, reports in the archive. */
@Command(
        name = "import",
        header = "Read articles as `isnad read` does and keep the reports in the archive.",
        description = {
            "",
            "What was read by this version of Isnad and kept is not read again, so that an import that was stopped, or"
                    + " killed, goes on where it was. Each article is kept with its report or not at all. At the end, the"
                    + " stories of the new articles are found."
        })
final class ImportCommand implements Callable<Integer> {
    private final Shell shell;
    private final Function<Settings, Reading> opener;
    private final Problems problems;

    @Mixin
    private InputOptions input = new InputOptions();

    @Mixin
    private PublicationDay day = new PublicationDay();

    @Mixin
    private StoreOption store = new StoreOption();

    @Option(
            names = "--reports",
            description = "The inputs are reports, as `isnad read --format json` writes them; keep them as they are.")
    private boolean reports;

    @Option(
            names = "--analyser",
            paramLabel = "VERSION",
            description = "With --reports, the version of Isnad that read them; this one by default.")
    private @Nullable String analyser;

    ImportCommand(Shell shell, Function<Settings, Reading> opener, Problems problems) {
        this.shell = shell;
        this.opener = opener;
        this.problems = problems;
    }

    @Override
    public Integer call() {
        Inputs inputs = input.inputs(shell);
        String version = analyser == null ? IsnadCommand.version() : analyser;
        try (Store opened = store.open()) {
            var harvest = new Harvest();
            var progress = new Progress(shell, inputs.list(), problems.line());
            try {
                if (reports) {
                    new ReportFiles(problems, progress)
                            .each(inputs.list(), report -> harvest.add(opened.save(report, version)));
                } else {
                    read(inputs, opened, version, harvest, progress);
                }
            } finally {
                // Also where the store refused to go on: what was kept until then is kept.
                new PrintWriter(shell.out(), true, UTF_8).println(opened.name() + ": " + harvest);
            }
            if (harvest.hasReports()) {
                opened.stories().refresh();
            }
        } catch (StoreException e) {
            problems.unreadable(e.store(), e.reason());
        } catch (IOException e) {
            problems.unwritable("standard output", e);
        }
        return problems.exitCode();
    }

    /** An article, with the report on it unless that is kept already. */
    private sealed interface Read {
        record Known(Article article) implements Read {}

        record New(Report report) implements Read {}
    }

    private void read(Inputs inputs, Store opened, String version, Harvest harvest, Progress progress)
            throws IOException {
        try (Reading reading = opener.apply(Settings.defaults().withFields(input.fields()))) {
            PageReading<Read> unlessKnown = page -> read(page, reading, opened, version);
            new ReadingRun<>(unlessKnown, input.intake(), day::tell, input.threads(), progress, problems)
                    .read(inputs.list(), read -> harvest.add(keep(read, opened, version)));
        }
    }

    private static Read read(Page page, Reading reading, Store opened, String version) throws UnreadableException {
        Article article = reading.article(page);
        try {
            if (opened.isRead(article.id(), version)) {
                return new Read.Known(article);
            }
        } catch (StoreException e) {
            // The one who writes meets it too, and tells it.
        }
        return new Read.New(reading.read(article));
    }

    private static Saved keep(Read read, Store opened, String version) throws StoreException {
        return switch (read) {
            case Read.Known known -> opened.see(known.article(), version).orElseThrow();
            case Read.New fresh -> opened.save(fresh.report(), version);
        };
    }
}

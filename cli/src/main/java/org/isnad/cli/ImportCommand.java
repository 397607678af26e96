package org.isnad.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.PrintWriter;
import java.time.Instant;
import java.util.concurrent.Callable;
import java.util.function.Function;
import org.isnad.archive.store.Saved;
import org.isnad.archive.store.Store;
import org.isnad.archive.store.StoreException;
import org.isnad.model.Article;
import org.isnad.model.Page;
import org.isnad.model.Report;
import org.isnad.model.UnreadableException;
import org.isnad.pipeline.Isnad;
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
        String version = analyser == null ? Isnad.version() : analyser;
        try (Store opened = store.open()) {
            var harvest = new Harvest();
            try {
                if (reports) {
                    new ReportIntake(input.files(), input.threads(), shell, problems)
                            .read(archived -> harvest.add(opened.save(archived.report(), version)));
                } else {
                    read(opened, version, harvest);
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

    /** An article as it was fetched, with the report on it unless that is kept already. */
    private sealed interface Read {
        record Known(Article article, @Nullable Instant fetched) implements Read {}

        record New(Report report, @Nullable Instant fetched) implements Read {}
    }

    private void read(Store opened, String version, Harvest harvest) throws IOException {
        Inputs inputs = input.inputs(shell);
        var progress = new Progress(shell, inputs.list(), problems.line());
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
                return new Read.Known(article, page.fetched());
            }
        } catch (StoreException e) {
            // The one who writes meets it too, and tells it.
        }
        return new Read.New(reading.read(article), page.fetched());
    }

    private static Saved keep(Read read, Store opened, String version) throws StoreException {
        return switch (read) {
            case Read.Known known ->
                opened.see(known.article(), version, known.fetched()).orElseThrow();
            case Read.New fresh -> opened.save(fresh.report(), version, fresh.fetched());
        };
    }
}

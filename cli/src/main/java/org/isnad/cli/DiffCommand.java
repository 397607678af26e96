package org.isnad.cli;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.isnad.archive.Appearance;
import org.isnad.archive.ArchivedReport;
import org.isnad.archive.store.Store;
import org.isnad.archive.store.StoreException;
import org.isnad.cli.view.ChangedWords;
import org.isnad.model.Article;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code isnad diff}: what was changed in an article after it was published. */
@Command(
        name = "diff",
        header = "Show what changed from one version of an article to the next, word by word.",
        description = {"", "What is gone stands as [-words], what came as [+words]; spelling and marks do not count."})
final class DiffCommand implements Callable<Integer> {
    private final Shell shell;
    private final Problems problems;

    @Mixin
    private StoreOption store = new StoreOption();

    @Parameters(
            index = "0",
            paramLabel = "URL|NUMBER",
            description =
                    "An address: all its versions, one after the other. Or a report: its version and the one before.")
    private String first = "";

    @Parameters(
            index = "1",
            arity = "0..1",
            paramLabel = "NUMBER",
            description = "A second report, to be laid beside the first whatever their addresses are.")
    private @Nullable Long second;

    DiffCommand(Shell shell, Problems problems) {
        this.shell = shell;
        this.problems = problems;
    }

    @Override
    public Integer call() {
        try (Store opened = ExistingStore.open(store)) {
            List<Told> versions = first.matches("\\d{1,18}")
                    ? ofNumbers(opened, Long.parseLong(first))
                    : ofAddress(opened, opened.versions(first));
            var view = new ChangedWords(new BufferedOutputStream(shell.out()), shell.terminal());
            for (int i = 1; i < versions.size(); i++) {
                show(versions.get(i - 1), versions.get(i), view);
            }
        } catch (StoreException e) {
            problems.unreadable(e.store(), e.reason());
        } catch (IOException e) {
            problems.unwritable("standard output", e);
        }
        return problems.exitCode();
    }

    /** A version, and what it is called. */
    private record Told(String name, @Nullable String title, Article article) {}

    private void show(Told before, Told after, ChangedWords view) throws IOException {
        view.head(before.name() + " \u2192 " + after.name());
        if (!Objects.equals(before.title(), after.title())) {
            view.line("title: " + before.title() + " \u2192 " + after.title());
        }
        if (view.between(before.article(), after.article()) == 0) {
            view.line("the same words");
        }
    }

    private List<Told> ofNumbers(Store opened, long number) throws StoreException {
        if (second != null) {
            return Stream.of(told(opened, number), told(opened, second))
                    .flatMap(Optional::stream)
                    .toList();
        }
        if (told(opened, number).isEmpty()) {
            return List.of();
        }
        for (Appearance at : opened.appearances(number)) {
            if (at.url() != null && at.version() > 1) {
                List<Appearance> versions = opened.versions(at.url());
                return ofAddress(opened, versions.subList(at.version() - 2, at.version()));
            }
        }
        problems.note("report " + number + " is on the first version of its article");
        return List.of();
    }

    private List<Told> ofAddress(Store opened, List<Appearance> versions) throws StoreException {
        if (versions.isEmpty()) {
            problems.unreadable(first, "is not in the archive " + opened.name());
        } else if (versions.size() == 1) {
            problems.note(
                    first + ": has one version, report " + versions.getFirst().number());
        }
        List<Told> told = new ArrayList<>();
        for (Appearance version : versions) {
            Optional<ArchivedReport> report = opened.report(version.number());
            report.ifPresent(known -> told.add(new Told(
                    version.url() + " version " + version.version() + ", stored " + version.stored() + ", report "
                            + version.number(),
                    version.title(),
                    known.report().article())));
        }
        return told;
    }

    private Optional<Told> told(Store opened, long number) throws StoreException {
        Optional<ArchivedReport> report = opened.report(number);
        if (report.isEmpty()) {
            problems.unreadable(String.valueOf(number), "is no report of the archive " + opened.name());
        }
        return report.map(known -> new Told(
                "report " + number + ", stored " + known.stored(),
                known.report().article().title(),
                known.report().article()));
    }
}

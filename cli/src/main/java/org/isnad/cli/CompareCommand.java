package org.isnad.cli;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Function;
import org.isnad.archive.store.Store;
import org.isnad.archive.store.StoreException;
import org.isnad.archive.store.StoredStory;
import org.isnad.cli.view.Terminal;
import org.isnad.model.Article;
import org.isnad.model.Report;
import org.isnad.pipeline.Settings;
import org.isnad.reading.PageReader;
import org.isnad.reading.intake.Inputs;
import org.isnad.stories.StoryFinder;
import org.isnad.stories.comparison.Comparer;
import org.isnad.stories.comparison.Comparison;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code isnad compare}: the pages of one story in, claims × sources out. */
@Command(
        name = "compare",
        header = "Lay the accounts of one story side by side: which source reports what, denies it, is silent.",
        description = {
            "",
            "All inputs are taken as one story, or, with --story, the one of them that `isnad stories` gives this id for the"
                    + " same inputs. Without inputs, the story of the archive that has this id. Every cell that says something points to the words it was read from."
        })
final class CompareCommand implements Callable<Integer> {
    private final Shell shell;
    private final Function<Settings, Reading> opener;
    private final Problems problems;

    @Mixin
    private InputOptions input = new InputOptions();

    @Mixin
    private PublicationDay day = new PublicationDay();

    @Option(
            names = "--story",
            paramLabel = "ID",
            description = "Find the stories of the inputs, or of the archive, and compare the articles of this one.")
    private @Nullable String story;

    @Option(names = "--format", paramLabel = "FORMAT", description = "One of text (the default), json, csv, html.")
    private ComparisonFormat format = ComparisonFormat.TEXT;

    @Option(names = "--out", paramLabel = "FILE", description = "Write to this file instead of standard output.")
    private @Nullable Path out;

    @Mixin
    private StoreOption store = new StoreOption();

    @Spec
    private @Nullable CommandSpec spec;

    CompareCommand(Shell shell, Function<Settings, Reading> opener, Problems problems) {
        this.shell = shell;
        this.opener = opener;
        this.problems = problems;
    }

    @Override
    public Integer call() {
        // A comparison needs all reports of its story at once.
        List<Report> reports = new ArrayList<>();
        try {
            if (input.files().isEmpty()) {
                reports.addAll(archived());
            } else if (story == null) {
                readAll(input.inputs(shell), reports);
            } else {
                readStory(story, input.inputs(shell), reports);
            }
            if (!reports.isEmpty()) {
                write(Comparer.load().compare(reports));
            }
        } catch (StoreException e) {
            problems.unreadable(e.store(), e.reason());
        } catch (IOException e) {
            problems.unwritable(out == null ? "standard output" : out.toString(), e);
        }
        return problems.exitCode();
    }

    /** What the archive has of the story, read before. */
    private List<Report> archived() throws StoreException {
        if (story == null) {
            throw new ParameterException(
                    Objects.requireNonNull(spec).commandLine(),
                    "names nothing to compare: files, or --story with a story of the archive (`isnad stories` lists them)");
        }
        try (Store opened = ExistingStore.open(store)) {
            Optional<StoredStory> found = opened.stories().find(story);
            if (found.isEmpty()) {
                problems.say("--story " + story + ": the archive " + opened.name()
                        + " has no story of this id (`isnad stories` lists them)");
                return List.of();
            }
            return opened.stories().told(found.get()).reports();
        }
    }

    private void readAll(Inputs inputs, List<Report> reports) throws IOException {
        try (Reading reading = open()) {
            run(reading, inputs).read(inputs.list(), reports::add);
        }
    }

    /** Finds the story before the models are loaded: a day of the press is more than anybody wants parsed. */
    private void readStory(String id, Inputs inputs, List<Report> reports) throws IOException {
        PageReader reader = PageReader.detecting().withFields(input.fields());
        Map<String, Article> articles = new LinkedHashMap<>();
        run(reader::read, inputs).read(inputs.list(), article -> articles.put(article.input(), article));
        List<Article> members = StoryFinder.of(articles.values()).stories().stream()
                .filter(each -> each.id().equals(id))
                .flatMap(each -> each.articles().stream())
                .map(articles::get)
                .filter(Objects::nonNull)
                .toList();
        if (members.isEmpty()) {
            problems.say("--story " + id + ": no story of these inputs has this id (`isnad stories` lists them)");
            return;
        }
        try (Reading reading = open()) {
            InOrder.Source<Article> source = members::forEach;
            new InOrder(input.threads())
                    .each(source, article -> Outcome.of(article.input(), () -> reading.read(article)), outcome -> {
                        switch (outcome) {
                            case Outcome.Read<Report> read -> reports.add(read.result());
                            case Outcome.Unreadable<Report> refused ->
                                problems.unreadable(refused.place(), refused.reason());
                            case Outcome.Failed<Report> failed -> problems.bug(failed.place(), failed.fault());
                        }
                    });
        }
    }

    private Reading open() {
        return opener.apply(Settings.defaults().withFields(input.fields()));
    }

    private <R> ReadingRun<R> run(PageReading<R> reading, Inputs inputs) {
        var progress = new Progress(shell, inputs.list(), problems.line());
        return new ReadingRun<>(reading, input.intake(), day::tell, input.threads(), progress, problems);
    }

    private void write(Comparison comparison) throws IOException {
        if (out == null) {
            var stream = new BufferedOutputStream(shell.out());
            format.write(comparison, stream, shell.terminal());
            stream.flush();
            return;
        }
        try (OutputStream file = new BufferedOutputStream(Files.newOutputStream(out))) {
            format.write(comparison, file, Terminal.NONE);
        }
    }
}

package org.isnad.cli;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.isnad.archive.store.Store;
import org.isnad.archive.store.StoreException;
import org.isnad.archive.store.StoredStory;
import org.isnad.archive.store.ToldStory;
import org.isnad.cli.view.StoriesView;
import org.isnad.model.Article;
import org.isnad.reading.PageReader;
import org.isnad.reading.intake.Inputs;
import org.isnad.stories.Reprint;
import org.isnad.stories.Stories;
import org.isnad.stories.Story;
import org.isnad.stories.StoryFinder;
import org.isnad.stories.json.StoriesJson;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code isnad stories}: articles in, stories out. */
@Command(
        name = "stories",
        header = "Tell which articles report the same, which copy which, and how many origins there are.",
        description = {
            "",
            "Reads pages, archives (WARC), feeds, JSON collections and ZIPs of them. Loads no models: a day of a country's"
                    + " press takes seconds.",
            "",
            "Without inputs, the largest stories of the archive."
        })
final class StoriesCommand implements Callable<Integer> {
    private final Shell shell;
    private final Problems problems;

    @Mixin
    private InputOptions input = new InputOptions();

    @Option(names = "--format", paramLabel = "FORMAT", description = "One of text (the default), json.")
    private StoriesFormat format = StoriesFormat.TEXT;

    @Option(
            names = "--changes",
            description = "In text, show of every edited copy in a story what it left out and added, word by word.")
    private boolean changes;

    @Mixin
    private StoreOption store = new StoreOption();

    @Option(
            names = "--limit",
            paramLabel = "N",
            description = "How many stories of the archive to show; 20 by default.")
    private int limit = 20;

    @Option(
            names = "--since",
            paramLabel = "DATE",
            converter = Day.class,
            description = "Of the archive, only stories that were told on this day or later.")
    private @Nullable LocalDate since;

    StoriesCommand(Shell shell, Problems problems) {
        this.shell = shell;
        this.problems = problems;
    }

    @Override
    public Integer call() {
        try (OutputStream stream = new BufferedOutputStream(shell.out())) {
            if (input.files().isEmpty()) {
                archived(stream);
            } else {
                List<Article> articles = read();
                show(StoryFinder.of(articles), articles, stream);
            }
        } catch (StoreException e) {
            problems.unreadable(e.store(), e.reason());
        } catch (IOException e) {
            problems.unwritable("standard output", e);
        }
        return problems.exitCode();
    }

    private List<Article> read() throws IOException {
        Inputs inputs = input.inputs(shell);
        PageReader reader = PageReader.detecting().withFields(input.fields());
        List<Article> articles = new ArrayList<>();
        var progress = new Progress(shell, inputs.list(), problems.line());
        new ReadingRun<>(reader::read, input.intake(), page -> page, input.threads(), progress, problems)
                .read(inputs.list(), articles::add);
        return articles;
    }

    /** The largest stories of the archive, which are brought up to date first. */
    private void archived(OutputStream stream) throws IOException {
        try (Store opened = ExistingStore.open(store)) {
            opened.stories().refresh();
            List<Story> stories = new ArrayList<>();
            List<Reprint> reprints = new ArrayList<>();
            List<Article> articles = new ArrayList<>();
            for (StoredStory stored : opened.stories().largest(2, since, null, limit)) {
                ToldStory told = opened.stories().told(stored);
                stories.add(told.story());
                reprints.addAll(told.reprints());
                told.reports().forEach(report -> articles.add(report.article()));
            }
            show(new Stories(stories, reprints), articles, stream);
            long all = opened.status().stories();
            if (all > stories.size()) {
                problems.note(
                        opened.name() + ": " + all + " stories of two articles or more; --limit shows more of them");
            }
        }
    }

    private void show(Stories stories, List<Article> articles, OutputStream stream) throws IOException {
        switch (format) {
            case TEXT -> new StoriesView(stream, shell.terminal(), changes).show(stories, articles);
            case JSON -> StoriesJson.write(stories, stream);
        }
    }
}

package org.isnad.cli;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.isnad.cli.view.StoriesView;
import org.isnad.model.Article;
import org.isnad.reading.PageReader;
import org.isnad.reading.intake.Inputs;
import org.isnad.stories.Stories;
import org.isnad.stories.StoryFinder;
import org.isnad.stories.json.StoriesJson;
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
                    + " press takes seconds."
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

    StoriesCommand(Shell shell, Problems problems) {
        this.shell = shell;
        this.problems = problems;
    }

    @Override
    public Integer call() {
        Inputs inputs = input.inputs(shell);
        PageReader reader = PageReader.detecting().withFields(input.fields());
        List<Article> articles = new ArrayList<>();
        try (OutputStream stream = new BufferedOutputStream(shell.out())) {
            var progress = new Progress(shell, inputs.list(), problems.line());
            new ReadingRun<>(reader::read, input.intake(), page -> page, input.threads(), progress, problems)
                    .read(inputs.list(), articles::add);
            Stories stories = StoryFinder.of(articles);
            switch (format) {
                case TEXT -> new StoriesView(stream, shell.terminal(), changes).show(stories, articles);
                case JSON -> StoriesJson.write(stories, stream);
            }
        } catch (IOException e) {
            problems.unwritable("standard output", e);
        }
        return problems.exitCode();
    }
}

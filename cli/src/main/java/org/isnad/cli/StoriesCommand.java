package org.isnad.cli;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.isnad.cli.view.StoriesView;
import org.isnad.model.Article;
import org.isnad.model.Page;
import org.isnad.model.UnreadableException;
import org.isnad.reading.Limits;
import org.isnad.reading.PageReader;
import org.isnad.reading.intake.Input;
import org.isnad.reading.intake.InputKind;
import org.isnad.reading.intake.Inputs;
import org.isnad.reading.intake.Intake;
import org.isnad.reading.intake.Receiver;
import org.isnad.stories.Stories;
import org.isnad.stories.StoryFinder;
import org.isnad.stories.json.StoriesJson;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

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

    @Parameters(paramLabel = "FILE|DIR|URL|-", arity = "1..*", description = "What to read; - for standard input.")
    private List<String> arguments = List.of();

    @Option(names = "--format", paramLabel = "FORMAT", description = "One of text (the default), json.")
    private StoriesFormat format = StoriesFormat.TEXT;

    @Option(names = "--as", paramLabel = "KIND", description = "Read every input as text, html, warc, feed or jsonl.")
    private @Nullable InputKind kind;

    @Option(names = "--threads", paramLabel = "N", converter = Threads.class, description = "Pages at a time.")
    private int threads = Runtime.getRuntime().availableProcessors();

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
        try (OutputStream stream = new BufferedOutputStream(shell.out())) {
            List<Article> articles = read();
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

    private List<Article> read() throws IOException {
        Inputs inputs = Inputs.of(arguments, shell.in());
        var progress = new Progress(shell, inputs.list().size());
        Intake intake = Intake.of(Limits.DEFAULT).as(kind);
        PageReader reader = PageReader.detecting();
        List<Article> articles = new ArrayList<>();
        new InOrder(threads)
                .<Supplier<Read>, Read>each(
                        work -> {
                            for (Input input : inputs.list()) {
                                intake.open(input, new Receiver() {
                                    @Override
                                    public void page(Page page) {
                                        work.accept(() -> Read.of(page, reader));
                                    }

                                    @Override
                                    public void refused(UnreadableException refusal) {
                                        work.accept(() -> new Read.Unreadable(refusal));
                                    }
                                });
                                progress.inputEnded();
                            }
                        },
                        Supplier::get,
                        read -> {
                            progress.step();
                            switch (read) {
                                case Read.Whole whole -> articles.add(whole.article());
                                case Read.Unreadable(UnreadableException reason) ->
                                    problems.unreadable(reason.input(), reason.reason());
                                case Read.Failed failed -> problems.bug(failed.input(), failed.fault());
                            }
                        });
        progress.end();
        return articles;
    }

    /** What came of one page. */
    private sealed interface Read {
        record Whole(Article article) implements Read {}

        record Unreadable(UnreadableException reason) implements Read {}

        record Failed(String input, Throwable fault) implements Read {}

        static Read of(Page page, PageReader reader) {
            try {
                return new Whole(reader.read(page));
            } catch (UnreadableException e) {
                return new Unreadable(e);
            } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
                return new Failed(page.given().input(), e);
            }
        }
    }
}

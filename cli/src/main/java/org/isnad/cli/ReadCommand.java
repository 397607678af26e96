package org.isnad.cli;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.isnad.cli.view.ReportView;
import org.isnad.model.Page;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code isnad read}: pages in, reports out. */
@Command(
        name = "read",
        header = "Read articles and tell who says what in them, through whom.",
        description = {
            "",
            "Several inputs give one report after the other, in their order; with --format json that is JSON Lines."
        })
final class ReadCommand implements Callable<Integer> {
    private final Shell shell;
    private final Supplier<Reading> opener;
    private final Problems problems;

    @Parameters(
            paramLabel = "FILE|DIR|-",
            arity = "1..*",
            description = "Pages as HTML or plain text; a folder stands for all files below it, - for standard input.")
    private List<String> arguments = List.of();

    @Option(
            names = "--published",
            paramLabel = "DATE",
            converter = Day.class,
            description = "When the articles were published, as 2025-08-13.")
    private @Nullable LocalDate published;

    @Option(names = "--format", paramLabel = "FORMAT", description = "One of text (the default), json, html.")
    private Format format = Format.TEXT;

    @Option(
            names = "--as",
            paramLabel = "KIND",
            description =
                    "Read every input as text, letter for letter, or as html. By default each one's bytes decide.")
    private @Nullable Kind kind;

    @Option(
            names = "--out",
            paramLabel = "DIR",
            description = "Write each report to a file of its own in this folder: 01.txt gives 01.json.")
    private @Nullable Path out;

    @Option(
            names = "--threads",
            paramLabel = "N",
            converter = Threads.class,
            description = "How many articles to read at a time; as many as there are cores by default.")
    private int threads = Runtime.getRuntime().availableProcessors();

    ReadCommand(Shell shell, Supplier<Reading> opener, Problems problems) {
        this.shell = shell;
        this.opener = opener;
        this.problems = problems;
    }

    /** What inputs are read as. */
    enum Kind {
        TEXT("text/plain"),
        HTML("text/html");

        private final String mediaType;

        Kind(String mediaType) {
            this.mediaType = mediaType;
        }
    }

    @Override
    public Integer call() {
        Inputs inputs = Inputs.of(arguments, shell.in());
        var stream = new BufferedOutputStream(shell.out());
        try (ReportView view = view(stream, inputs.several());
                Reading reading = opener.get()) {
            new ReadingRun(reading, this::tell, threads, problems).read(inputs.list(), view);
        } catch (IOException e) {
            problems.unwritable(out == null ? "standard output" : out.toString(), e);
        }
        return problems.exitCode();
    }

    private ReportView view(OutputStream stream, boolean several) throws IOException {
        return out == null ? format.begin(stream, shell.terminal(), several) : new Folder(out, format);
    }

    private Page tell(Page page) {
        return page.withMediaType(kind == null ? null : kind.mediaType)
                .withGiven(page.given().withPublished(published));
    }
}

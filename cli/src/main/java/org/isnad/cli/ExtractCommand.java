package org.isnad.cli;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.isnad.model.Article;
import org.isnad.model.Omission;
import org.isnad.reading.PageReader;
import org.isnad.reading.intake.Input;
import org.isnad.reading.intake.Inputs;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code isnad extract}: pages in, clean articles out. */
@Command(
        name = "extract",
        header = "Take the article out of each page: its text, title, byline, outlet, date, credits.",
        description = {"", "Reads pages, archives (WARC), feeds, JSON collections and ZIPs of them. Loads no models."})
final class ExtractCommand implements Callable<Integer> {
    private final Shell shell;
    private final Problems problems;

    @Mixin
    private InputOptions input = new InputOptions();

    @Option(
            names = "--urls",
            paramLabel = "TSV",
            description = "Lines of a file's name and its address, parted by a tab.")
    private @Nullable Path urls;

    @Option(
            names = "--out",
            paramLabel = "DIR",
            description = "Write each article to a file of its own: ID.html.gz gives ID.json.")
    private @Nullable Path out;

    @Option(
            names = "--explain",
            description = "Tell on standard error where each field was read and what was left out.")
    private boolean explain;

    ExtractCommand(Shell shell, Problems problems) {
        this.shell = shell;
        this.problems = problems;
    }

    @Override
    public Integer call() {
        Addresses addresses;
        try {
            addresses = Addresses.read(urls);
        } catch (IOException e) {
            problems.say(urls + ": " + Input.reason(e));
            return problems.exitCode();
        }
        Inputs inputs = input.inputs(shell);
        PageReader reader = PageReader.detecting().withFields(input.fields());
        try {
            var files = new ArticleFiles(out, new BufferedOutputStream(shell.out()));
            var progress = new Progress(shell, inputs.list(), problems.line());
            new ReadingRun<>(reader::read, input.intake(), addresses::tell, input.threads(), progress, problems)
                    .read(inputs.list(), article -> {
                        if (explain) {
                            explain(article);
                        }
                        files.write(article);
                    });
            files.flush();
        } catch (IOException e) {
            problems.unwritable(out == null ? "standard output" : out.toString(), e);
        }
        return problems.exitCode();
    }

    private void explain(Article article) {
        StatusLine line = problems.line();
        line.say(article.input());
        article.notes()
                .provenance()
                .forEach((field, where) -> line.say("  " + field.name().toLowerCase(Locale.ROOT) + ": " + where));
        for (Omission omission : article.notes().omissions()) {
            line.say("  left out, " + omission.reason().name().toLowerCase(Locale.ROOT) + " (" + omission.clue() + "), "
                    + omission.length() + " characters: " + omission.excerpt());
        }
    }
}

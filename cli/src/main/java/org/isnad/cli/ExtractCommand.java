package org.isnad.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import org.isnad.model.Article;
import org.isnad.model.Omission;
import org.isnad.model.Page;
import org.isnad.model.UnreadableException;
import org.isnad.model.json.JsonWriter;
import org.isnad.reading.Limits;
import org.isnad.reading.PageReader;
import org.isnad.reading.intake.Input;
import org.isnad.reading.intake.InputKind;
import org.isnad.reading.intake.Inputs;
import org.isnad.reading.intake.Intake;
import org.isnad.reading.intake.Receiver;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code isnad extract}: pages in, clean articles out. */
@Command(
        name = "extract",
        header = "Take the article out of each page: its text, title, byline, outlet, date, credits.",
        description = {"", "Reads pages, archives (WARC), feeds, JSON collections and ZIPs of them. Loads no models."})
final class ExtractCommand implements Callable<Integer> {
    private final Shell shell;
    private final Problems problems;

    @Parameters(paramLabel = "FILE|DIR|URL|-", arity = "1..*", description = "What to read; - for standard input.")
    private List<String> arguments = List.of();

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

    @Option(names = "--as", paramLabel = "KIND", description = "Read every input as text, html, warc, feed or jsonl.")
    private @Nullable InputKind kind;

    @Option(
            names = "--explain",
            description = "Tell on standard error where each field was read and what was left out.")
    private boolean explain;

    @Option(names = "--threads", paramLabel = "N", converter = Threads.class, description = "Pages at a time.")
    private int threads = Runtime.getRuntime().availableProcessors();

    ExtractCommand(Shell shell, Problems problems) {
        this.shell = shell;
        this.problems = problems;
    }

    @Override
    public Integer call() {
        Map<String, URI> addresses;
        try {
            addresses = addresses();
            if (out != null) {
                Files.createDirectories(out);
            }
        } catch (IOException e) {
            problems.say((out == null ? urls : out) + ": " + Input.reason(e));
            return problems.exitCode();
        }
        var stream = new BufferedOutputStream(shell.out());
        Inputs inputs = Inputs.of(arguments, shell.in());
        var progress = new Progress(shell, inputs.list().size());
        var reader = PageReader.detecting();
        try (ExecutorService pool = Executors.newFixedThreadPool(threads)) {
            var free = new Semaphore(threads * 2);
            var receiver = new Receiver() {
                @Override
                public void page(Page page) {
                    free.acquireUninterruptibly();
                    pool.execute(() -> {
                        try {
                            URI address = addresses.get(page.given().input());
                            extract(
                                    address == null
                                            ? page
                                            : page.withGiven(page.given().withUrl(address)),
                                    reader,
                                    stream);
                            progress.step();
                        } finally {
                            free.release();
                        }
                    });
                }

                @Override
                public void refused(UnreadableException refusal) {
                    problems.unreadable(refusal.input(), refusal.reason());
                }
            };
            Intake intake = Intake.of(Limits.DEFAULT).as(kind);
            for (Input input : inputs.list()) {
                intake.open(input, receiver);
                progress.inputEnded();
            }
        }
        progress.end();
        try {
            stream.flush();
        } catch (IOException e) {
            problems.unwritable("standard output", e);
        }
        return problems.exitCode();
    }

    private void extract(Page page, PageReader reader, OutputStream stream) {
        try {
            Article article = reader.read(page);
            if (explain) {
                explain(article);
            }
            if (out != null) {
                try (var file =
                        new BufferedOutputStream(Files.newOutputStream(out.resolve(fileName(article.input()))))) {
                    JsonWriter.compact().write(article, file);
                }
                return;
            }
            synchronized (stream) {
                JsonWriter.compact().write(article, stream);
                stream.write('\n');
            }
        } catch (UnreadableException e) {
            problems.unreadable(e.input(), e.reason());
        } catch (IOException e) {
            problems.unwritable(out == null ? "standard output" : out.toString(), e);
        } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
            problems.bug(page.given().input(), e);
        }
    }

    private synchronized void explain(Article article) {
        var err = shell.err();
        err.println(article.input());
        article.notes()
                .provenance()
                .forEach((field, where) -> err.println("  " + field.name().toLowerCase(Locale.ROOT) + ": " + where));
        for (Omission omission : article.notes().omissions()) {
            err.println("  left out, " + omission.reason().name().toLowerCase(Locale.ROOT) + " (" + omission.clue()
                    + "), " + omission.length() + " characters: " + omission.excerpt());
        }
    }

    /** {@code a/ID.html.gz} becomes {@code a_ID.json}, {@code day.zip#12} becomes {@code day.zip_12.json}. */
    static String fileName(String input) {
        String name = input.endsWith(".gz") ? input.substring(0, input.length() - 3) : input;
        int dot = name.lastIndexOf('.');
        boolean record = name.indexOf('#', Math.max(0, dot)) >= 0;
        String stem = dot > 0 && !record ? name.substring(0, dot) : name;
        return stem.replaceAll("[^\\p{L}\\p{N}._-]", "_") + ".json";
    }

    private Map<String, URI> addresses() throws IOException {
        Map<String, URI> addresses = new HashMap<>();
        if (urls == null) {
            return addresses;
        }
        for (String line : Files.readAllLines(urls, UTF_8)) {
            int tab = line.indexOf('\t');
            try {
                if (tab > 0) {
                    addresses.put(
                            line.substring(0, tab),
                            URI.create(line.substring(tab + 1).strip()));
                }
            } catch (IllegalArgumentException e) {
                problems.say(urls + ": is no address: " + line.substring(tab + 1));
            }
        }
        return addresses;
    }
}

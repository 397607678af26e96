package org.isnad.evaluation.pages;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import net.dankito.readability4j.Readability4J;
import org.isnad.model.UnreadableException;
import org.isnad.reading.PageReader;
import org.isnad.reading.charset.Charsets;
import org.jsoup.Jsoup;
import org.openjdk.jmh.annotations.AuxCounters;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.CommandLineOptionException;
import org.openjdk.jmh.runner.options.CommandLineOptions;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/**
 * How many web pages a second become articles on one core, bytes to article: this reader, Readability4J, and jsoup's parse
 * alone, under which neither can get. The figure to read is {@code pages}, divided by {@code processorSeconds} where other
 * programs run beside it: pages a second of the one thread's processor time. An invocation is all pages once.
 *
 * <p>{@link #main} runs it, with the options of JMH; {@code -p collection=FOLDER} names the pages.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 3, time = 8)
@Measurement(iterations = 5, time = 8)
@Fork(value = 1, jvmArgsAppend = "-Xmx2g")
public class PagesBenchmark {
    private static final String COLLECTION = "../shared/pages";

    /** The folder of labelled pages. */
    @Param(COLLECTION)
    public String collection = "";

    private final PageReader reader = PageReader.detecting();
    private final List<LabelledPage> pages = new ArrayList<>();

    /** Counts pages and the thread's processor time, so that JMH gives the rate of both. */
    @State(Scope.Thread)
    @AuxCounters(AuxCounters.Type.OPERATIONS)
    public static class Count {
        private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

        public long pages;
        public double processorSeconds;
        private long start;

        @Setup(Level.Invocation)
        public void start() {
            start = THREADS.getCurrentThreadCpuTime();
        }

        @TearDown(Level.Invocation)
        public void stop() {
            processorSeconds += (THREADS.getCurrentThreadCpuTime() - start) / 1e9;
        }
    }

    /** Loads the pages once; the few that hold no text of an article are left out. */
    @Setup
    public void load() throws IOException {
        for (LabelledPage page : LabelledPage.all(Path.of(collection))) {
            try {
                reader.read(page.page());
                pages.add(page);
            } catch (UnreadableException e) {
                // Not a page to measure with.
            }
        }
    }

    /** Bytes to article. */
    @Benchmark
    public void isnad(Count count, Blackhole sink) throws UnreadableException {
        for (LabelledPage page : pages) {
            sink.consume(reader.read(page.page()));
            count.pages++;
        }
    }

    /** Bytes to characters as {@link #isnad} does it, then Readability4J. */
    @Benchmark
    public void readability(Count count, Blackhole sink) throws UnreadableException {
        for (LabelledPage page : pages) {
            String html = Charsets.decode(page.page()).text();
            sink.consume(new Readability4J("https://example.org/", html).parse().getTextContent());
            count.pages++;
        }
    }

    /** Bytes to characters, then to jsoup's tree and no further. */
    @Benchmark
    public void parseAlone(Count count, Blackhole sink) throws UnreadableException {
        for (LabelledPage page : pages) {
            sink.consume(Jsoup.parse(Charsets.decode(page.page()).text()));
            count.pages++;
        }
    }

    /** Runs all three, or says that there are no pages to run on. */
    public static void main(String[] arguments) throws CommandLineOptionException, RunnerException {
        var options = new CommandLineOptions(arguments);
        var named = options.getParameter("collection");
        Path folder = Path.of(named.hasValue() ? named.get().iterator().next() : COLLECTION);
        if (!Files.isRegularFile(folder.resolve("truth.jsonl"))) {
            System.err.println("PagesBenchmark: no pages in " + folder + "; name their folder: -p collection=FOLDER");
            return;
        }
        new Runner(new OptionsBuilder()
                        .parent(options)
                        .include(PagesBenchmark.class.getName())
                        .build())
                .run();
    }
}

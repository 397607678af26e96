package org.isnad.evaluation.benchmark;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.isnad.evaluation.pages.LabelledPage;
import org.isnad.model.Article;
import org.isnad.model.UnreadableException;
import org.isnad.reading.PageReader;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** How many web pages a second become articles on one core, bytes to article. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 3, time = 5)
@Measurement(iterations = 5, time = 5)
@Fork(value = 1, jvmArgsAppend = "-Xmx2g")
public class PagesBenchmark {
    /** The folder of labelled pages: {@code -p collection=…}. */
    @Param("../shared/pages")
    public String collection = "";

    private final PageReader reader = PageReader.detecting();
    private List<LabelledPage> pages = List.of();
    private int next;

    /** Loads the pages once. */
    @Setup
    public void load() throws IOException {
        pages = LabelledPage.all(Path.of(collection));
    }

    /** One page. */
    @Benchmark
    public Article read() throws UnreadableException {
        while (true) {
            next = (next + 1) % pages.size();
            try {
                return reader.read(pages.get(next).page());
            } catch (UnreadableException e) {
                // A page of the collection that holds no text; the next one does.
            }
        }
    }
}

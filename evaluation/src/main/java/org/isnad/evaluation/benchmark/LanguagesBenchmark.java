package org.isnad.evaluation.benchmark;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.isnad.evaluation.languages.LabelledSentences;
import org.isnad.reading.language.Languages;
import org.jspecify.annotations.Nullable;
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

/** How many sentences in Arabic letters a second are told apart by language, on one core. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(value = 1, jvmArgsAppend = "-Xmx1g")
public class LanguagesBenchmark {
    /** The folder of files {@code LANG.txt}: {@code -p sentences=…}. */
    @Param("sentences")
    public String sentences = "";

    private List<String> lines = List.of();
    private int next;

    /** Loads the sentences once, those of all languages in turn. */
    @Setup
    public void load() throws IOException {
        lines = LabelledSentences.in(Path.of(sentences)).byLanguage().values().stream()
                .flatMap(List::stream)
                .toList();
    }

    /** One sentence. */
    @Benchmark
    public @Nullable String identify() {
        next = (next + 1) % lines.size();
        return Languages.identify(lines.get(next));
    }
}

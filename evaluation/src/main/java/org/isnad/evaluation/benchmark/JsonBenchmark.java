package org.isnad.evaluation.benchmark;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.concurrent.TimeUnit;
import org.isnad.model.Report;
import org.isnad.model.json.JsonReader;
import org.isnad.model.json.JsonWriter;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** Writing and reading back the report of an article of 400 words with 20 statements: documents a second. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(2)
public class JsonBenchmark {
    private final Report report = SyntheticReport.of(400, 20);
    private final JsonWriter compact = JsonWriter.compact();
    private final JsonWriter indented = JsonWriter.indented();
    private byte[] document = {};

    @Setup
    public void write() throws IOException {
        var out = new ByteArrayOutputStream();
        compact.write(report, out);
        document = out.toByteArray();
    }

    @Benchmark
    public void writeCompact() throws IOException {
        compact.write(report, OutputStream.nullOutputStream());
    }

    @Benchmark
    public void writeIndented() throws IOException {
        indented.write(report, OutputStream.nullOutputStream());
    }

    @Benchmark
    public Report read() throws IOException {
        return JsonReader.report("benchmark", new ByteArrayInputStream(document));
    }
}

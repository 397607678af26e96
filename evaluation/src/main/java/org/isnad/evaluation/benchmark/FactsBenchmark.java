package org.isnad.evaluation.benchmark;

import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.isnad.extraction.figures.FigureFinder;
import org.isnad.extraction.times.TimeFinder;
import org.isnad.language.arabic.corenlp.CoreNlpAnalyzer;
import org.isnad.model.Article;
import org.isnad.model.Figure;
import org.isnad.model.Outlet;
import org.isnad.model.Passage;
import org.isnad.model.Publication;
import org.isnad.model.Span;
import org.isnad.model.TimeSpan;
import org.isnad.model.analysis.Analysis;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * How many words a second, on one core and after the analysis, times and figures are found in. The text is dense in
 * both, so that the figure is a floor.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(value = 1, jvmArgsAppend = "-Xmx2g")
public class FactsBenchmark {
    private static final String PARAGRAPH = """
            قالت وزارة الداخلية مساء الخميس إن 12 شخصا على الأقل قتلوا وأصيب نحو 30 آخرين بجروح في انفجارين وقعا صباح أمس.
            وأضافت أن قيمة الأضرار تتجاوز ثلاثة ملايين ونصف المليون دولار، وأن العمل سيبدأ في سبتمبر المقبل ويستمر عامين.
            وكانت المدينة قد شهدت في 14 يوليو (تموز) الماضي هجوما مشابها أوقع بين 10 و15 قتيلا وفق مسؤولين محليين.
            """;

    /** The words of the paragraph, counted by white space. */
    private static final int WORDS = 58;

    private final TimeFinder times = new TimeFinder();
    private final FigureFinder figures = new FigureFinder();
    private Article article = article();
    private Analysis analysis = new Analysis("", List.of());

    /** Analyses the text once. */
    @Setup
    public void analyse() {
        article = article();
        analysis = CoreNlpAnalyzer.load().analyze(article);
    }

    /** Times and, without finding them twice, figures. */
    @Benchmark
    @OperationsPerInvocation(WORDS)
    public List<Figure> timesAndFigures() {
        List<TimeSpan> found = times.find(article, analysis);
        return figures.find(analysis, found);
    }

    /** Times alone. */
    @Benchmark
    @OperationsPerInvocation(WORDS)
    public List<TimeSpan> times() {
        return times.find(article, analysis);
    }

    private static Article article() {
        return new Article(
                "benchmark",
                "benchmark",
                null,
                Outlet.UNKNOWN,
                null,
                null,
                "ar",
                Publication.on(LocalDate.of(2015, 8, 1), Publication.From.ARGUMENT),
                List.of(),
                PARAGRAPH,
                List.of(new Passage(new Span(0, PARAGRAPH.length()), Passage.Kind.PARAGRAPH)));
    }
}

package org.isnad.evaluation.benchmark;

import java.util.List;
import java.util.concurrent.TimeUnit;
import org.isnad.extraction.statements.StatementFinder;
import org.isnad.language.arabic.corenlp.CoreNlpAnalyzer;
import org.isnad.model.Article;
import org.isnad.model.Statement;
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
 * How many sentences a second, on one core and after the analysis, statements are found in. Nearly every sentence holds
 * one or more and several are long, so that the figure is a floor.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(value = 1, jvmArgsAppend = "-Xmx2g")
public class AttributionBenchmark {
    private static final String PARAGRAPH = """
            نقلت وكالة الفجر عن مصدر أمني، طلب عدم نشر اسمه، قوله إن القوات استعادت الجسر الشرقي بعد اشتباكات دامت ست ساعات.
            وأضاف المصدر أن ثلاثة جنود أصيبوا بجروح طفيفة، مشيرا إلى أن فرق الهندسة بدأت إزالة الألغام، ومتوقعا أن يفتح الطريق غدا.
            وقالت وزيرة الصحة ليلى منصور في مؤتمر صحفي إن المستشفيات استقبلت «أربعين مصابا على الأقل»، مؤكدة أن الأدوية تكفي شهرا.
            ونفى المتحدث باسم البلدية سامي الحلبي أن تكون المياه قد قطعت عن الأحياء الجنوبية، وطالب السكان بترشيد الاستهلاك.
            وبحسب دائرة الإحصاء، تراجع عدد النازحين إلى مئتي عائلة في نهاية الشهر الماضي، فيما رجحت منظمة محلية أن يكون الرقم أكبر.
            ووصلت القافلة إلى الميناء صباح أمس محملة بالخيام والأغطية، ومعها فريق من الأطباء والمهندسين.
            «سنعيد بناء المدرسة قبل الشتاء»، قال رئيس اللجنة، معربا عن شكره للمتطوعين.
            وسط مخاوف من أن تعود المعارك، لم يصدر عن قيادة الجيش أي تعليق على أنباء عن هدنة وشيكة.
            """;

    private static final int SENTENCES = 8;

    private final StatementFinder finder = new StatementFinder();
    private final Article article = BenchmarkArticle.of(PARAGRAPH);
    private Analysis analysis = new Analysis("", List.of());

    /** Analyses the text once. */
    @Setup
    public void analyse() {
        analysis = CoreNlpAnalyzer.load().analyze(article);
        if (analysis.sentences().size() != SENTENCES) {
            throw new IllegalStateException(analysis.sentences().size() + " sentences");
        }
    }

    /** Who says what, through whom, how sure. */
    @Benchmark
    @OperationsPerInvocation(SENTENCES)
    public List<Statement> statements() {
        return finder.find(article, analysis);
    }
}

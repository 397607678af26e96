package org.isnad.evaluation.benchmark;

import java.util.List;
import java.util.concurrent.TimeUnit;
import org.isnad.extraction.actors.ActorFinder;
import org.isnad.extraction.figures.FigureFinder;
import org.isnad.extraction.places.PlaceFinder;
import org.isnad.extraction.times.TimeFinder;
import org.isnad.language.arabic.corenlp.CoreNlpAnalyzer;
import org.isnad.language.arabic.names.ArticleNames;
import org.isnad.language.arabic.names.MixedRecognizer;
import org.isnad.language.arabic.names.NameLexicon;
import org.isnad.model.Actor;
import org.isnad.model.Article;
import org.isnad.model.Figure;
import org.isnad.model.Place;
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
 * How many words a second, on one core and after the analysis, mentions are found in: names, actors, places, times and
 * figures, all together and by kind. The article has {@value #WORDS} words, parted by white space, and is dense in all of
 * them, so that the figures are a floor.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(value = 1, jvmArgsAppend = "-Xmx3g")
public class MentionsBenchmark {
    static final int WORDS = 6 * 96;

    private static final String PARAGRAPHS = """
            استقبل الرئيس الفرنسي إيمانويل ماكرون في باريس أمس وزير الخارجية الأردني أيمن الصفدي وعددا من أعضاء الوفد المرافق له.
            وأضاف الصفدي أن عمان تعمل مع الاتحاد الأوروبي على خطة جديدة تبدأ في مدينة حلب قبل نهاية العام الحالي.
            قالت وزارة الداخلية مساء الخميس إن 12 شخصا على الأقل قتلوا وأصيب نحو 30 آخرين بجروح في انفجارين وقعا صباح أمس.
            وأضافت أن قيمة الأضرار تتجاوز ثلاثة ملايين ونصف المليون دولار، وأن العمل سيبدأ في سبتمبر المقبل ويستمر عامين.
            وكانت المدينة قد شهدت في 14 يوليو (تموز) الماضي هجوما مشابها أوقع بين 10 و15 قتيلا وفق مسؤولين محليين.
            """;

    private final NameLexicon lexicon = NameLexicon.load();
    private final MixedRecognizer recognizer = MixedRecognizer.load(lexicon);
    private final ActorFinder actors = new ActorFinder(lexicon, recognizer);
    private final PlaceFinder places = new PlaceFinder(lexicon, recognizer);
    private final TimeFinder times = new TimeFinder();
    private final FigureFinder figures = new FigureFinder();
    private final Article article = BenchmarkArticle.ofLines(PARAGRAPHS.repeat(6));
    private Analysis analysis = new Analysis("", List.of());

    /** Analyses the article once. */
    @Setup
    public void analyze() {
        int words = article.text().strip().split("\\s+").length;
        if (words != WORDS) {
            throw new IllegalStateException("the article has " + words + " words, not " + WORDS);
        }
        analysis = CoreNlpAnalyzer.load().analyze(article);
    }

    @Benchmark
    @OperationsPerInvocation(WORDS)
    public Found everything() {
        return new Found(namesActorsAndPlaces(), timesAndFigures());
    }

    @Benchmark
    @OperationsPerInvocation(WORDS)
    public Named namesActorsAndPlaces() {
        ArticleNames names = ArticleNames.of(analysis, recognizer, lexicon);
        return new Named(actors.index(analysis, names).actors(), places.find(analysis, names));
    }

    @Benchmark
    @OperationsPerInvocation(WORDS)
    public Counted timesAndFigures() {
        List<TimeSpan> found = times.find(article, analysis);
        return new Counted(found, figures.find(analysis, found));
    }

    /** What a run gives, so that no part of it is left out. */
    public record Found(Named named, Counted counted) {}

    /** Who and where. */
    public record Named(List<Actor> actors, List<Place> places) {}

    /** When and how many. */
    public record Counted(List<TimeSpan> times, List<Figure> figures) {}
}

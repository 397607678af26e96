package org.isnad.evaluation.benchmark;

import java.util.List;
import java.util.concurrent.TimeUnit;
import org.isnad.extraction.actors.ActorFinder;
import org.isnad.extraction.actors.ActorIndex;
import org.isnad.extraction.events.EventFinder;
import org.isnad.extraction.figures.FigureFinder;
import org.isnad.extraction.places.PlaceFinder;
import org.isnad.extraction.statements.StatementFinder;
import org.isnad.extraction.times.TimeFinder;
import org.isnad.language.arabic.corenlp.CoreNlpAnalyzer;
import org.isnad.language.arabic.names.NameLexicon;
import org.isnad.model.Article;
import org.isnad.model.Event;
import org.isnad.model.Figure;
import org.isnad.model.Place;
import org.isnad.model.Statement;
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
 * How many sentences a second, on one core and after the analysis, events are found in. Every sentence of the text tells at
 * least one, so that the figure is a floor; actors, places, times, figures and statements are found beforehand.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(value = 1, jvmArgsAppend = "-Xmx2g")
public class EventsBenchmark {
    private static final String PARAGRAPH = """
            شنت طائرات التحالف غارات على مواقع المسلحين شمال المدينة فجر الخميس وأسفرت عن مقتل عشرة منهم وإصابة آخرين.
            وقال المتحدث باسم وزارة الدفاع إن القوات الحكومية سيطرت على المطار بعد معارك استمرت يومين مع مقاتلي الحركة.
            ودعا الأمين العام للأمم المتحدة جميع الأطراف إلى وقف إطلاق النار والعودة إلى المفاوضات في جنيف الأسبوع المقبل.
            وأدانت فرنسا وألمانيا الهجوم على السفارة، ونفت الحكومة اعتقال متظاهرين في العاصمة.
            """;

    /** The sentences of the paragraph. */
    private static final int SENTENCES = 4;

    private final NameLexicon names = NameLexicon.load();
    private final EventFinder events = new EventFinder(names);
    private Article article = BenchmarkArticle.of(PARAGRAPH);
    private Analysis analysis = new Analysis("", List.of());
    private List<Place> places = List.of();
    private List<TimeSpan> times = List.of();
    private List<Figure> figures = List.of();
    private List<Statement> statements = List.of();
    private ActorIndex index = ActorFinder.load().index(BenchmarkArticle.of(PARAGRAPH), new Analysis("", List.of()));

    /** Finds all that events are tied to. */
    @Setup
    public void read() {
        article = BenchmarkArticle.of(PARAGRAPH);
        analysis = CoreNlpAnalyzer.load().analyze(article);
        index = ActorFinder.load().index(article, analysis);
        places = PlaceFinder.load().find(article, analysis);
        times = new TimeFinder().find(article, analysis);
        figures = new FigureFinder().find(analysis, times);
        statements = new StatementFinder().find(article, analysis);
    }

    /** Events alone. */
    @Benchmark
    @OperationsPerInvocation(SENTENCES)
    public List<Event> events() {
        return events.find(article, analysis, index, places, times, figures, statements);
    }
}

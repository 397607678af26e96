package org.isnad.evaluation.benchmark;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.isnad.extraction.actors.ActorFinder;
import org.isnad.extraction.places.PlaceFinder;
import org.isnad.language.arabic.corenlp.CoreNlpAnalyzer;
import org.isnad.language.arabic.names.ArticleNames;
import org.isnad.language.arabic.names.MixedRecognizer;
import org.isnad.language.arabic.names.NameLexicon;
import org.isnad.model.Actor;
import org.isnad.model.Article;
import org.isnad.model.Outlet;
import org.isnad.model.PageNotes;
import org.isnad.model.Passage;
import org.isnad.model.Place;
import org.isnad.model.Publication;
import org.isnad.model.Span;
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

/** Names, actors and places of an article of {@value #WORDS} words that has been analysed: words a second on one core. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(
        value = 1,
        jvmArgsAppend = {"-Xmx3g"})
public class NamesBenchmark {
    static final int WORDS = 12 * 55;

    private static final String SENTENCES =
            "استقبل الرئيس الفرنسي إيمانويل ماكرون في باريس أمس وزير الخارجية الأردني أيمن"
                    + " الصفدي وعددا من أعضاء الوفد المرافق له.\n"
                    + "وقالت وزارة الخارجية في بيان إن الجانبين بحثا الوضع في سوريا ولبنان وسبل دعم الأمم المتحدة هناك.\n"
                    + "وأضاف الصفدي أن عمان تعمل مع الاتحاد الأوروبي على خطة جديدة تبدأ في مدينة حلب قبل نهاية العام الحالي.\n";

    private final NameLexicon lexicon = NameLexicon.load();
    private final MixedRecognizer recognizer = MixedRecognizer.load(lexicon);
    private final ActorFinder actors = new ActorFinder(lexicon, recognizer);
    private final PlaceFinder places = new PlaceFinder(lexicon, recognizer);
    private Analysis analysis = new Analysis("", List.of());

    @Setup
    public void analyze() {
        StringBuilder text = new StringBuilder();
        int words = 0;
        while (words < WORDS) {
            text.append(SENTENCES);
            words += SENTENCES.strip().split("\\s+").length;
        }
        List<Passage> passages = new ArrayList<>();
        int start = 0;
        for (String line : text.toString().split("\n")) {
            passages.add(new Passage(new Span(start, start + line.length()), Passage.Kind.PARAGRAPH));
            start += line.length() + 1;
        }
        Article article = new Article(
                "benchmark",
                "benchmark",
                null,
                Outlet.UNKNOWN,
                null,
                null,
                "ar",
                Publication.UNKNOWN,
                List.of(),
                text.toString(),
                passages,
                PageNotes.NONE);
        analysis = CoreNlpAnalyzer.load().analyze(article);
    }

    @Benchmark
    @OperationsPerInvocation(WORDS)
    public Found namesActorsAndPlaces() {
        ArticleNames names = ArticleNames.of(analysis, recognizer, lexicon);
        return new Found(actors.index(analysis, names).actors(), places.find(analysis, names));
    }

    /** What a run gives, so that no part of it is left out. */
    public record Found(List<Actor> actors, List<Place> places) {}
}

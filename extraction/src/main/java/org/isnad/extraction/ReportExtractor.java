package org.isnad.extraction;

import java.util.List;
import org.isnad.extraction.actors.ActorFinder;
import org.isnad.extraction.actors.ActorIndex;
import org.isnad.extraction.events.EventFinder;
import org.isnad.extraction.figures.FigureFinder;
import org.isnad.extraction.places.PlaceFinder;
import org.isnad.extraction.statements.StatementFinder;
import org.isnad.extraction.times.TimeFinder;
import org.isnad.language.arabic.names.ArticleNames;
import org.isnad.language.arabic.names.MixedRecognizer;
import org.isnad.language.arabic.names.NameLexicon;
import org.isnad.language.arabic.names.NameRecognizer;
import org.isnad.model.Article;
import org.isnad.model.Event;
import org.isnad.model.Figure;
import org.isnad.model.Place;
import org.isnad.model.Report;
import org.isnad.model.Statement;
import org.isnad.model.TimeSpan;
import org.isnad.model.analysis.Analysis;

/**
 * Turns the grammar of an article into its report: names first, since actors, places and statements stand on them, then
 * times before figures, since a number inside a date is none, and events last, since they tie all of it together.
 *
 * <p>{@link #load()} one and share it: lexicons and the name model are loaded once, and {@link #extract} is safe for many
 * threads at a time.
 */
public final class ReportExtractor {
    private final NameLexicon lexicon;
    private final NameRecognizer recognizer;
    private final ActorFinder actors;
    private final PlaceFinder places;
    private final TimeFinder times = new TimeFinder();
    private final FigureFinder figures = new FigureFinder();
    private final StatementFinder statements = new StatementFinder();
    private final EventFinder events;

    private ReportExtractor(NameLexicon lexicon, NameRecognizer recognizer) {
        this.lexicon = lexicon;
        this.recognizer = recognizer;
        this.actors = new ActorFinder(lexicon, recognizer);
        this.places = new PlaceFinder(lexicon, recognizer);
        this.events = new EventFinder(lexicon);
    }

    /** With the lexicons and the name model of this build. */
    public static ReportExtractor load() {
        NameLexicon lexicon = NameLexicon.load();
        return new ReportExtractor(lexicon, MixedRecognizer.load(lexicon));
    }

    /** All that is found in an article. */
    public Report extract(Article article, Analysis analysis) {
        ArticleNames names = ArticleNames.of(analysis, recognizer, lexicon);
        ActorIndex index = actors.index(analysis, names);
        List<Place> found = places.find(analysis, names);
        List<TimeSpan> spans = times.find(article, analysis);
        List<Figure> counted = figures.find(analysis, spans);
        List<Statement> said = SourceActors.resolve(statements.find(article, analysis), analysis, index);
        List<Event> happened = events.find(article, analysis, index, found, spans, counted, said);
        return new Report(article, said, happened, counted, spans, index.actors(), found);
    }
}

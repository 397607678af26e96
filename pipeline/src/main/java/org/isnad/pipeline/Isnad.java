package org.isnad.pipeline;

import java.util.List;
import org.isnad.extraction.statements.StatementFinder;
import org.isnad.language.Analyzer;
import org.isnad.language.arabic.corenlp.CoreNlpAnalyzer;
import org.isnad.model.Article;
import org.isnad.model.Page;
import org.isnad.model.Report;
import org.isnad.model.UnreadableException;
import org.isnad.model.analysis.Analysis;
import org.isnad.reading.ArticleReader;
import org.isnad.reading.PageReader;

/**
 * The main job in one call: a page goes in, a report comes out.
 *
 * <p>Open one and share it: models are loaded once, and all methods are safe for many threads at a time.
 */
public final class Isnad implements AutoCloseable {
    private final Settings settings;
    private final ArticleReader reader;
    private final Analyzer analyzer;
    private final StatementFinder statements = new StatementFinder();

    private Isnad(Settings settings, ArticleReader reader, Analyzer analyzer) {
        this.settings = settings;
        this.reader = reader;
        this.analyzer = analyzer;
    }

    /** Loads the models; takes seconds and about half a gigabyte of heap. */
    public static Isnad open(Settings settings) {
        return new Isnad(settings, PageReader.detecting(), CoreNlpAnalyzer.load());
    }

    /**
     * Reads the page and finds who says what in it.
     *
     * @throws UnreadableException if the page holds no text that could be read
     */
    public Report read(Page page) throws UnreadableException {
        return read(article(page));
    }

    /**
     * Reads the page only as far as its article.
     *
     * @throws UnreadableException if the page holds no text that could be read
     */
    public Article article(Page page) throws UnreadableException {
        return reader.read(page);
    }

    /** Finds who says what in an article that was read before. */
    public Report read(Article article) {
        Analysis analysis = analyzer.analyze(article);
        return new Report(
                article, statements.find(article, analysis), List.of(), List.of(), List.of(), List.of(), List.of());
    }

    /** The analyser that it reads with, for those who measure or look at grammar. */
    public Analyzer analyzer() {
        return analyzer;
    }

    /** The settings that it was opened with. */
    public Settings settings() {
        return settings;
    }

    @Override
    public void close() {}
}

package org.isnad.pipeline;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Objects;
import java.util.Properties;
import java.util.concurrent.CompletableFuture;
import org.isnad.extraction.ReportExtractor;
import org.isnad.language.Analyzer;
import org.isnad.language.arabic.corenlp.CoreNlpAnalyzer;
import org.isnad.model.Article;
import org.isnad.model.Page;
import org.isnad.model.Report;
import org.isnad.model.UnreadableException;
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
    private final ReportExtractor extractor;

    private Isnad(Settings settings, ArticleReader reader, Analyzer analyzer, ReportExtractor extractor) {
        this.settings = settings;
        this.reader = reader;
        this.analyzer = analyzer;
        this.extractor = extractor;
    }

    /** Loads the models; takes seconds and about half a gigabyte of heap. */
    public static Isnad open(Settings settings) {
        CompletableFuture<ReportExtractor> extractor = CompletableFuture.supplyAsync(ReportExtractor::load);
        Analyzer analyzer = CoreNlpAnalyzer.load();
        ArticleReader reader = PageReader.detecting().withFields(settings.fields());
        return new Isnad(settings, reader, analyzer, extractor.join());
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
        return extractor.extract(article, analyzer.analyze(article));
    }

    /**
     * Which Isnad this is, and by which rules it reads: {@code 0.1.0+5f2c07a1d3}. The part behind the plus is a digest of
     * everything between a page and its report, made when Isnad was built: two builds that may read a page otherwise have
     * two names, and the same sources have one, whoever builds them.
     */
    public static String version() {
        var properties = new Properties();
        try (var file = Objects.requireNonNull(Isnad.class.getResourceAsStream("version.properties"))) {
            properties.load(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return properties.getProperty("version");
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

package org.isnad.server;

import java.util.concurrent.Semaphore;
import org.isnad.archive.watch.ArticleReading;
import org.isnad.model.Article;
import org.isnad.model.Page;
import org.isnad.model.Report;
import org.isnad.model.UnreadableException;
import org.isnad.reading.PageReader;

/** Reads pages as Isnad does but finds nothing in them, so that it needs no models. A text with BUG makes it fail. */
final class FakeReading implements ArticleReading {
    /** A reading of a text with SLOW waits for one of these. */
    final Semaphore leave = new Semaphore(0);

    private final PageReader reader = PageReader.detecting();

    @Override
    public Article article(Page page) throws UnreadableException {
        return reader.read(page);
    }

    @Override
    public Report read(Article article) {
        if (article.text().contains("BUG")) {
            throw new IllegalStateException("seventh seal");
        }
        if (article.text().contains("SLOW")) {
            leave.acquireUninterruptibly();
        }
        return SampleNews.bare(article);
    }
}

package org.isnad.cli;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Supplier;
import org.isnad.archive.watch.ArticleReading;
import org.isnad.model.Article;
import org.isnad.model.Page;
import org.isnad.model.Report;
import org.isnad.model.UnreadableException;

/** A reading that is being opened by a thread of its own, for models take seconds; whoever reads before waits. */
final class ReadingAhead implements ArticleReading, AutoCloseable {
    private final CompletableFuture<Reading> opened;

    ReadingAhead(Supplier<Reading> opener) {
        opened = CompletableFuture.supplyAsync(opener);
    }

    @Override
    public Article article(Page page) throws UnreadableException {
        return opened.join().article(page);
    }

    @Override
    public Report read(Article article) {
        return opened.join().read(article);
    }

    @Override
    public void close() {
        try {
            opened.join().close();
        } catch (CompletionException e) {
            // It never opened; whoever wanted to read was told.
        }
    }
}

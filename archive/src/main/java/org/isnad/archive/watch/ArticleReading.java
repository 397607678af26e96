package org.isnad.archive.watch;

import org.isnad.model.Article;
import org.isnad.model.Page;
import org.isnad.model.Report;
import org.isnad.model.UnreadableException;

/** Reads pages in two steps, so that what is stored already is not read to its end. Called by many threads. */
public interface ArticleReading {
    /**
     * The article of a page; quick.
     *
     * @throws UnreadableException if the page holds no text that could be read
     */
    Article article(Page page) throws UnreadableException;

    /** Who says what in it; takes its time. */
    Report read(Article article);
}

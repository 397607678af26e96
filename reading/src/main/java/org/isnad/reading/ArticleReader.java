package org.isnad.reading;

import org.isnad.model.Article;
import org.isnad.model.Page;
import org.isnad.model.UnreadableException;

/**
 * Reads one page into one article. Pages that hold several articles (archives, feeds, collections) are taken apart
 * before they come here.
 *
 * <p>Implementations are safe for use by many threads at a time.
 */
public interface ArticleReader {
    /**
     * The article that the page holds.
     *
     * @throws UnreadableException if the page holds no text that could be read, with the reason
     */
    Article read(Page page) throws UnreadableException;
}

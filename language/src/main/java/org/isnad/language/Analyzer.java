package org.isnad.language;

import org.isnad.model.Article;
import org.isnad.model.analysis.Analysis;

/**
 * Reads the grammar of an article.
 *
 * <p>An analyser loads its models once, when it is made, and is then safe for use by many threads at a time. Only
 * passages that are prose are analysed; every span in what it gives counts in the article's text.
 */
public interface Analyzer {
    /**
     * The sentences of the article's prose.
     *
     * @return an analysis without sentences where there is no prose; never {@code null}
     */
    Analysis analyze(Article article);
}

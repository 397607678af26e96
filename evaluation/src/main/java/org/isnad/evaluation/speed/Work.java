package org.isnad.evaluation.speed;

import java.io.IOException;

/** What is done to one article while the clock runs. */
public interface Work {
    /** Does it, and gives something that depends on all that was done, so that nothing can be left out. */
    int on(CorpusArticle article) throws IOException;
}

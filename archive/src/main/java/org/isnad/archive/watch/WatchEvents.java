package org.isnad.archive.watch;

import org.isnad.archive.store.Saved;
import org.isnad.model.Article;

/** Is told what happens while feeds are watched, by as many threads as visit feeds. */
public interface WatchEvents {
    /** An article was read and stored, or was there. */
    void stored(Article article, Saved saved);

    /**
     * A feed or one of its items came to nothing; all others go on.
     *
     * @param address which one
     * @param reason why, in one clause
     */
    void failed(String address, String reason);
}

package org.isnad.cli;

import org.isnad.model.Article;
import org.isnad.model.Page;
import org.isnad.model.Report;
import org.isnad.model.UnreadableException;
import org.isnad.pipeline.Isnad;
import org.isnad.pipeline.Settings;

/** Isnad as the commands use it. */
record IsnadReading(Isnad isnad) implements Reading {
    /** Loads the models: takes seconds, so a command opens it when its arguments are known to be right. */
    static Reading open(Settings settings) {
        return new IsnadReading(Isnad.open(settings));
    }

    @Override
    public Report read(Page page) throws UnreadableException {
        return isnad.read(page);
    }

    @Override
    public Report read(Article article) {
        return isnad.read(article);
    }

    @Override
    public void close() {
        isnad.close();
    }
}

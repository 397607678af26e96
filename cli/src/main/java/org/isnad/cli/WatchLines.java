package org.isnad.cli;

import java.io.PrintWriter;
import java.util.Locale;
import org.isnad.archive.store.Saved;
import org.isnad.archive.watch.WatchEvents;
import org.isnad.model.Article;

/** Tells in a line each which articles were kept, on standard output, and what failed, among the problems. */
record WatchLines(PrintWriter out, Problems problems) implements WatchEvents {
    @Override
    public void stored(Article article, Saved saved) {
        if (saved.isReport() || saved.news() == Saved.News.RETURN) {
            String line = saved.number() + "\t" + saved.news().name().toLowerCase(Locale.ROOT) + "\t" + article.url()
                    + "\t" + (article.title() == null ? "" : article.title().replaceAll("\\p{Cntrl}+", " "));
            problems.line().hide();
            out.println(line);
        }
    }

    @Override
    public void failed(String address, String reason) {
        problems.unreadable(address, reason);
    }
}

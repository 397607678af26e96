package org.isnad.cli;

import java.util.EnumMap;
import java.util.Map;
import org.isnad.archive.store.Saved;

/** What a run brought into the archive, counted by what was new. For one thread. */
final class Harvest {
    private final Map<Saved.News, Integer> counts = new EnumMap<>(Saved.News.class);

    void add(Saved saved) {
        counts.merge(saved.news(), 1, Integer::sum);
    }

    /** Whether any report was stored. */
    boolean hasReports() {
        return count(Saved.News.ARTICLE) + count(Saved.News.VERSION) + count(Saved.News.READING) > 0;
    }

    private int count(Saved.News news) {
        return counts.getOrDefault(news, 0);
    }

    /** {@code 120 new articles, 3 edited, 7 at another address, 40 known}; what there was none of is left out. */
    @Override
    public String toString() {
        int articles = count(Saved.News.ARTICLE);
        var line = new StringBuilder(articles + (articles == 1 ? " new article" : " new articles"));
        add(line, Saved.News.VERSION, "edited");
        add(line, Saved.News.READING, "read anew");
        add(line, Saved.News.RETURN, "edited back");
        add(line, Saved.News.ADDRESS, "at another address");
        add(line, Saved.News.NONE, "known");
        return line.toString();
    }

    /** {@code 12 read anew}. */
    String reread() {
        return count(Saved.News.READING) + " read anew";
    }

    private void add(StringBuilder line, Saved.News news, String word) {
        if (count(news) > 0) {
            line.append(", ").append(count(news)).append(' ').append(word);
        }
    }
}

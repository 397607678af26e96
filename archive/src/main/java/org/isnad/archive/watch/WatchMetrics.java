package org.isnad.archive.watch;

import java.time.Duration;
import java.time.Instant;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.isnad.archive.store.Saved;
import org.jspecify.annotations.Nullable;

/**
 * What was counted since watching began: articles by what was new about them, visits of feeds, errors by their cause, and
 * the lag from the publication of an article to its storing. {@link #line} tells it in a line, {@link #prometheus} in
 * Prometheus' text format. Safe for many threads.
 */
public final class WatchMetrics {
    /** The upper ends of the lag's classes, in seconds: a minute, 5, 15, an hour, 6, a day. */
    private static final long[] LAGS = {60, 300, 900, 3_600, 21_600, 86_400};

    private final Map<Saved.News, Long> articles = new EnumMap<>(Saved.News.class);
    private final Map<String, Long> visits = new TreeMap<>();
    private final Map<String, Long> errors = new TreeMap<>();
    private final long[] lagCounts = new long[LAGS.length + 1];
    private double lagSum;
    private long lagged;
    private @Nullable Instant lastArticle;
    private int feeds;
    private int failingFeeds;

    /** How a visit of a feed ended. */
    enum Visit {
        SERVED,
        UNCHANGED,
        FAILED
    }

    /** @param published when it was published, or {@code null} where the moment is not known */
    synchronized void stored(Saved saved, @Nullable Instant published, Instant now) {
        articles.merge(saved.news(), 1L, Long::sum);
        if (!saved.isReport()) {
            return;
        }
        lastArticle = now;
        // A clock or a publisher may be wrong; what is published tomorrow has no lag.
        if (published != null && !published.isAfter(now)) {
            double lag = Duration.between(published, now).toMillis() / 1000.0;
            int lagClass = 0;
            while (lagClass < LAGS.length && lag > LAGS[lagClass]) {
                lagClass++;
            }
            lagCounts[lagClass]++;
            lagSum += lag;
            lagged++;
        }
    }

    synchronized void visited(Visit visit) {
        visits.merge(visit.name().toLowerCase(Locale.ROOT), 1L, Long::sum);
    }

    synchronized void failed(String cause) {
        errors.merge(cause, 1L, Long::sum);
    }

    synchronized void feeds(int all, int failing) {
        feeds = all;
        failingFeeds = failing;
    }

    /** {@code 12 feeds (1 failing), 34 articles (2 edited), 3 errors (fetch 1, status_404 2), mean lag 4 min}. */
    public synchronized String line() {
        var line = new StringBuilder();
        line.append(feeds).append(feeds == 1 ? " feed" : " feeds");
        if (failingFeeds > 0) {
            line.append(" (").append(failingFeeds).append(" failing)");
        }
        long all = Stream.of(Saved.News.ARTICLE, Saved.News.VERSION, Saved.News.RETURN, Saved.News.READING)
                .mapToLong(this::articles)
                .sum();
        line.append(", ").append(all).append(all == 1 ? " article" : " articles");
        long edited = articles(Saved.News.VERSION) + articles(Saved.News.RETURN);
        if (edited > 0) {
            line.append(" (").append(edited).append(" edited)");
        }
        long failures = errors.values().stream().mapToLong(Long::longValue).sum();
        if (failures > 0) {
            line.append(", ").append(failures).append(failures == 1 ? " error" : " errors");
            line.append(' ')
                    .append(errors.toString()
                            .replace('{', '(')
                            .replace('}', ')')
                            .replace('=', ' '));
        }
        if (lagged > 0) {
            line.append(", mean lag ").append(Math.round(lagSum / lagged / 60)).append(" min");
        }
        return line.toString();
    }

    private long articles(Saved.News news) {
        return articles.getOrDefault(news, 0L);
    }

    /** All of it, as a scraper or a collector of text files reads it. */
    public synchronized String prometheus() {
        var text = new StringBuilder();
        head(text, "articles_total", "counter", "Articles of feeds, by what was new about them.");
        for (Saved.News news : Saved.News.values()) {
            sample(text, "articles_total{news=\"" + news.name().toLowerCase(Locale.ROOT) + "\"}", articles(news));
        }
        head(text, "visits_total", "counter", "Visits of feeds, by how they ended.");
        visits.forEach((end, count) -> sample(text, "visits_total{end=\"" + end + "\"}", count));
        head(text, "errors_total", "counter", "Feeds and items that came to nothing, by cause.");
        errors.forEach((cause, count) -> sample(text, "errors_total{cause=\"" + cause + "\"}", count));
        head(text, "feeds", "gauge", "Feeds that are watched.");
        sample(text, "feeds", feeds);
        head(text, "feeds_failing", "gauge", "Feeds whose last visit failed.");
        sample(text, "feeds_failing", failingFeeds);
        if (lastArticle != null) {
            head(text, "last_article_timestamp_seconds", "gauge", "When the last new article was stored.");
            sample(text, "last_article_timestamp_seconds", lastArticle.getEpochSecond());
        }
        head(text, "lag_seconds", "histogram", "Time from the publication of an article to its storing.");
        long below = 0;
        for (int i = 0; i < LAGS.length; i++) {
            below += lagCounts[i];
            sample(text, "lag_seconds_bucket{le=\"" + LAGS[i] + "\"}", below);
        }
        sample(text, "lag_seconds_bucket{le=\"+Inf\"}", lagged);
        text.append("isnad_watch_lag_seconds_sum ").append(lagSum).append('\n');
        sample(text, "lag_seconds_count", lagged);
        return text.toString();
    }

    private static void head(StringBuilder text, String name, String type, String help) {
        text.append("# HELP isnad_watch_").append(name).append(' ').append(help).append('\n');
        text.append("# TYPE isnad_watch_").append(name).append(' ').append(type).append('\n');
    }

    private static void sample(StringBuilder text, String name, long value) {
        text.append("isnad_watch_").append(name).append(' ').append(value).append('\n');
    }
}

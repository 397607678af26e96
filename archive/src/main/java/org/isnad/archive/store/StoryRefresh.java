package org.isnad.archive.store;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.isnad.model.Article;
import org.isnad.stories.Stories;
import org.isnad.stories.StoryFinder;
import org.isnad.stories.words.Vocabulary;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/**
 * Finds the stories of articles that are in none yet. An article is compared with those up to
 * {@link StoryFinder#DAYS_OPEN} days away, so the articles of these days are read again, and with them all articles of
 * the stories that reach into these days, so that each story is found whole. All other stories stay as they are.
 *
 * <p>The finding takes its time and holds nobody up: it works on what it read, and its results are only written where no
 * other process wrote stories meanwhile.
 */
record StoryRefresh(Database database, ReportRows reports) {
    /** An article of the window, by the number of its row and of its report. */
    private record Told(long article, long number, @Nullable String published) {}

    private record New(
            int articles,
            @Nullable String firstDay,
            @Nullable String lastDay) {}

    private record Window(long state, int news, List<Told> articles) {}

    int run() throws StoreException {
        Window window = database.read(StoryRefresh::window);
        if (window.news() == 0) {
            return 0;
        }
        var finder = new StoryFinder(new Vocabulary());
        List<Article> day = new ArrayList<>();
        String published = window.articles().getFirst().published();
        for (Told told : window.articles()) {
            if (!Objects.equals(told.published(), published)) {
                finder.add(day);
                day.clear();
                published = told.published();
            }
            day.add(named(told));
        }
        finder.add(day);
        Stories stories = finder.stories();
        return database.write(handle -> {
            if (state(handle) != window.state()) {
                return 0;
            }
            Map<Long, @Nullable String> days = new HashMap<>();
            window.articles().forEach(told -> days.put(told.article(), told.published()));
            new StoryRows(handle).replace(stories, days);
            handle.createUpdate(Sql.named("story-state-set"))
                    .bind("number", window.state() + 1)
                    .execute();
            return window.news();
        });
    }

    private static long state(Handle handle) {
        return handle.createQuery(Sql.named("story-state"))
                .mapTo(long.class)
                .findOne()
                .orElse(0L);
    }

    private static Window window(Handle handle) {
        // First of all: whatever another process writes from here on shows in it.
        long state = state(handle);
        New news = handle.createQuery(Sql.named("story-new-days"))
                .map((row, context) ->
                        new New(row.getInt("articles"), row.getString("first_day"), row.getString("last_day")))
                .one();
        if (news.articles() == 0) {
            return new Window(state, 0, List.of());
        }
        String firstDay = news.firstDay();
        String lastDay = news.lastDay();
        List<Told> articles = handle.createQuery(Sql.named("story-window"))
                .bind("from", firstDay == null ? "" : away(firstDay, -StoryFinder.DAYS_OPEN))
                .bind("to", lastDay == null ? "" : away(lastDay, StoryFinder.DAYS_OPEN))
                .map((row, context) ->
                        new Told(row.getLong("article"), row.getLong("number"), row.getString("published")))
                .list();
        return new Window(state, news.articles(), articles);
    }

    private static String away(String day, int days) {
        return LocalDate.parse(day).plusDays(days).toString();
    }

    /** The article, named by its row: a name that is never another's and stays. */
    private Article named(Told told) throws StoreException {
        return database.read(handle -> article(handle, told.number())).withInput(String.valueOf(told.article()));
    }

    private Article article(Handle handle, long number) throws IOException {
        return reports.byNumber(handle, number).orElseThrow().report().article();
    }
}

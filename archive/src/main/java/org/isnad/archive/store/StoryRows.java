package org.isnad.archive.store;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.isnad.stories.Origin;
import org.isnad.stories.Reprint;
import org.isnad.stories.Stories;
import org.isnad.stories.Story;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.jspecify.annotations.Nullable;

/** Stories with their origins, articles and reprints, in one transaction; articles are named by their rows. */
record StoryRows(Handle handle) {
    /**
     * Puts stories in the place of all that their articles were in.
     *
     * @param days the day of publication of each article, {@code null} where it is not known
     */
    void replace(Stories stories, Map<Long, @Nullable String> days) {
        remove(days.keySet());
        PreparedBatch rows = handle.prepareBatch(Sql.named("story-add"));
        PreparedBatch origins = handle.prepareBatch(Sql.named("origin-add"));
        PreparedBatch articles = handle.prepareBatch(Sql.named("story-article-add"));
        for (Story story : stories.stories()) {
            List<String> known = story.articles().stream()
                    .map(article -> days.get(Long.valueOf(article)))
                    .filter(Objects::nonNull)
                    .sorted()
                    .toList();
            rows.bind("id", story.id())
                    .bind("firstDay", known.isEmpty() ? null : known.getFirst())
                    .bind("lastDay", known.isEmpty() ? null : known.getLast())
                    .bind("articles", story.articles().size())
                    .bind("origins", story.origins().size())
                    .add();
            for (int i = 0; i < story.origins().size(); i++) {
                Origin origin = story.origins().get(i);
                origins.bind("story", story.id())
                        .bind("number", i + 1)
                        .bind("agencies", String.join("\n", origin.agencies()))
                        .add();
                for (String article : origin.articles()) {
                    articles.bind("article", Long.parseLong(article))
                            .bind("story", story.id())
                            .bind("origin", i + 1)
                            .bind("position", story.articles().indexOf(article))
                            .add();
                }
            }
        }
        rows.execute();
        origins.execute();
        articles.execute();
        add(stories.reprints());
    }

    private void add(List<Reprint> reprints) {
        PreparedBatch rows = handle.prepareBatch(Sql.named("reprint-add"));
        for (Reprint reprint : reprints) {
            String first = reprint.first();
            rows.bind("a", Long.parseLong(reprint.a()))
                    .bind("b", Long.parseLong(reprint.b()))
                    .bind("contained", reprint.contained())
                    .bind("first", first == null ? null : Long.valueOf(first))
                    .add();
        }
        rows.execute();
    }

    private void remove(Set<Long> articles) {
        Set<String> stories = new LinkedHashSet<>();
        PreparedBatch reprints = handle.prepareBatch(Sql.named("reprints-remove"));
        for (Long article : articles) {
            handle.createQuery(Sql.named("story-of-article"))
                    .bind("article", article)
                    .mapTo(String.class)
                    .findOne()
                    .ifPresent(stories::add);
            reprints.bind("article", article).add();
        }
        reprints.execute();
        for (String removal : List.of("story-articles-remove", "story-origins-remove", "story-remove")) {
            PreparedBatch rows = handle.prepareBatch(Sql.named(removal));
            stories.forEach(story -> rows.bind("story", story).add());
            rows.execute();
        }
    }
}

package org.isnad.archive.store;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Query;
import org.jspecify.annotations.Nullable;

/**
 * The articles of a store as a list, without their texts. Each is in it once, wherever it appeared. Safe for many threads.
 *
 * <p>A walk from page to page gives each article that was there when it began once, whatever is stored meanwhile: the place
 * of an article in the list does not change when a newer report on it comes.
 */
public final class StoredArticles {
    private static final LocalDate FIRST = LocalDate.of(1, 1, 1);
    private static final LocalDate LAST = LocalDate.of(9999, 12, 31);

    private final Database database;

    StoredArticles(Database database) {
        this.database = database;
    }

    /** In which order articles come. */
    public enum Order {
        /** By the day of publication, the latest first; those of unknown day last. */
        PUBLISHED,
        /** By when they were first stored, the last one first. */
        STORED
    }

    /**
     * Which articles to give.
     *
     * @param outlet only those that appeared with this outlet's name, or {@code null}
     * @param language only those in this language, or {@code null}
     * @param from only those published on this day or later, or {@code null}
     * @param to only those published on this day or earlier, or {@code null}
     */
    public record Filter(
            @Nullable String outlet,
            @Nullable String language,
            @Nullable LocalDate from,
            @Nullable LocalDate to) {
        public static final Filter NONE = new Filter(null, null, null, null);

        /** Whether articles of unknown day fit. */
        boolean fitsUndated() {
            return from == null && to == null;
        }
    }

    /**
     * Where a page of the list ended.
     *
     * @param day the last article's day, or {@code null} where it is not known
     * @param place the last article's place
     */
    public record Cursor(@Nullable LocalDate day, long place) {
        /** Where the page ends whose last article this is. */
        public static Cursor after(ListedArticle last) {
            return new Cursor(last.published(), last.place());
        }
    }

    /**
     * The articles that come after a place in the list.
     *
     * @param after where the page before ended, or {@code null} for the first page
     * @param most how many to give at most
     */
    public List<ListedArticle> page(Filter filter, Order order, @Nullable Cursor after, int most)
            throws StoreException {
        return switch (order) {
            case PUBLISHED -> database.read(handle -> byDay(handle, filter, after, most));
            case STORED -> database.read(handle -> byStoring(handle, filter, after, most));
        };
    }

    private static List<ListedArticle> byDay(Handle handle, Filter filter, @Nullable Cursor after, int most) {
        List<ListedArticle> found = new ArrayList<>();
        LocalDate to = Objects.requireNonNullElse(filter.to(), LAST);
        Cursor dated = after == null || after.day() == null ? null : after;
        if (after == null || dated != null) {
            LocalDate day = dated == null ? null : dated.day();
            boolean within = day != null && !day.isAfter(to);
            found.addAll(filtered(handle, "articles-by-day", filter, most)
                    .bind(
                            "from",
                            Objects.requireNonNullElse(filter.from(), FIRST).toString())
                    .bind("day", (within && day != null ? day : to).toString())
                    .bind("place", within && dated != null ? dated.place() : Long.MAX_VALUE)
                    .map((row, context) -> ListedArticle.of(row))
                    .list());
        }
        if (filter.fitsUndated() && found.size() < most) {
            found.addAll(filtered(handle, "articles-undated", filter, most - found.size())
                    .bind("place", after == null || dated != null ? Long.MAX_VALUE : after.place())
                    .map((row, context) -> ListedArticle.of(row))
                    .list());
        }
        return found;
    }

    private static List<ListedArticle> byStoring(Handle handle, Filter filter, @Nullable Cursor after, int most) {
        return filtered(handle, "articles-by-storing", filter, most)
                .bind("from", Objects.requireNonNullElse(filter.from(), FIRST).toString())
                .bind("to", Objects.requireNonNullElse(filter.to(), LAST).toString())
                .bind("undated", filter.fitsUndated() ? 1 : 0)
                .bind("place", after == null ? Long.MAX_VALUE : after.place())
                .map((row, context) -> ListedArticle.of(row))
                .list();
    }

    private static Query filtered(Handle handle, String file, Filter filter, int most) {
        return handle.createQuery(Sql.named(file))
                .bind("outlet", Objects.requireNonNullElse(filter.outlet(), ""))
                .bind("language", Objects.requireNonNullElse(filter.language(), ""))
                .bind("most", most);
    }

    /** The article of a report, in force or not. */
    public Optional<ListedArticle> ofReport(long number) throws StoreException {
        return database.read(handle -> handle.createQuery(Sql.named("article-of-report"))
                .bind("number", number)
                .map((row, context) -> ListedArticle.of(row))
                .findOne());
    }

    /** The articles of the reports in force after a number, in the order of these numbers, for whoever follows the store. */
    public List<ListedArticle> reportedAfter(long number, int most) throws StoreException {
        return database.read(handle -> handle.createQuery(Sql.named("articles-of-reports-after"))
                .bind("after", number)
                .bind("most", most)
                .map((row, context) -> ListedArticle.of(row))
                .list());
    }

    /** The ids of the articles of reports; a number that was never given has none. */
    public Map<Long, String> ids(Collection<Long> reports) throws StoreException {
        return database.read(handle -> {
            Map<Long, String> ids = new HashMap<>();
            for (Long report : reports) {
                handle.createQuery(Sql.named("article-hash-of-report"))
                        .bind("number", report)
                        .mapTo(String.class)
                        .findOne()
                        .ifPresent(id -> ids.put(report, id));
            }
            return ids;
        });
    }
}

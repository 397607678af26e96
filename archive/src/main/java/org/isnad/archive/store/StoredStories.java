package org.isnad.archive.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.isnad.stories.Reprint;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/**
 * Which articles of the archive tell the same, which print one another's text, and how many origins of text they have, as
 * {@link org.isnad.stories.StoryFinder} finds them. They are found apart from storing ({@link #refresh}); until then, new
 * articles are in no story. Safe for many threads.
 */
public final class StoredStories {
    private static final LocalDate LAST = LocalDate.of(9999, 12, 31);
    private static final LocalDate FIRST = LocalDate.of(1, 1, 1);

    private final Database database;
    private final ReportRows reports;

    StoredStories(Database database, ReportRows reports) {
        this.database = database;
        this.reports = reports;
    }

    /**
     * Finds the stories of the articles that came since it was last done: compares them with each other and with those of
     * the days around them. Takes about a second for a thousand articles of those days, whose texts are in memory a day at
     * a time. Where another process does the same at the same time, one of the two does nothing.
     *
     * @return how many articles were new
     */
    public int refresh() throws StoreException {
        return new StoryRefresh(database, reports).run();
    }

    /** The story of this id. */
    public Optional<StoredStory> find(String id) throws StoreException {
        return database.read(handle -> find(handle, id));
    }

    /** The story that the article of a report is in; nothing before it was looked for. */
    public Optional<StoredStory> of(long number) throws StoreException {
        return database.read(handle -> {
            Optional<String> id = handle.createQuery(Sql.named("story-of-report"))
                    .bind("number", number)
                    .mapTo(String.class)
                    .findOne();
            return id.isEmpty() ? Optional.empty() : find(handle, id.get());
        });
    }

    /**
     * The largest stories.
     *
     * @param least how many articles they have at least
     * @param from the first day that their last article may be of, or {@code null}
     * @param to the last day that it may be of, or {@code null}
     * @param most how many stories to give at most
     */
    public List<StoredStory> largest(int least, @Nullable LocalDate from, @Nullable LocalDate to, int most)
            throws StoreException {
        return database.read(handle -> {
            List<StoredStory> found = new ArrayList<>();
            for (String id : handle.createQuery(Sql.named("stories-largest"))
                    .bind("least", least)
                    .bind("from", (from == null ? FIRST : from).toString())
                    .bind("to", (to == null ? LAST : to).toString())
                    .bind("most", most)
                    .mapTo(String.class)
                    .list()) {
                find(handle, id).ifPresent(found::add);
            }
            return found;
        });
    }

    /** In which order stories come. */
    public enum Order {
        /** Those that were last told first; those of unknown day last. */
        LATEST,
        /** Those of most articles first. */
        LARGEST
    }

    /**
     * Which stories to give.
     *
     * @param order which come first
     * @param least how many articles they have at least
     * @param from the first day that their last article may be of, or {@code null}
     * @param to the last day that it may be of, or {@code null}
     * @param after the story that the page before ended with, or {@code null}
     * @param most how many to give at most
     */
    public record Listing(
            Order order,
            int least,
            @Nullable LocalDate from,
            @Nullable LocalDate to,
            @Nullable String after,
            int most) {}

    /** A page of stories. A story that the page before ended with and that is no more begins from the start. */
    public List<StoredStory> page(Listing listing) throws StoreException {
        String file = switch (listing.order()) {
            case LATEST -> "stories-latest-page";
            case LARGEST -> "stories-largest-page";
        };
        return database.read(handle -> {
            List<StoredStory> found = new ArrayList<>();
            for (String id : handle.createQuery(Sql.named(file))
                    .bind("least", listing.least())
                    .bind("from", listing.from() == null ? "" : listing.from().toString())
                    .bind("to", (listing.to() == null ? LAST : listing.to()).toString())
                    .bind("after", listing.after() == null ? "" : listing.after())
                    .bind("most", listing.most())
                    .mapTo(String.class)
                    .list()) {
                find(handle, id).ifPresent(found::add);
            }
            return found;
        });
    }

    /**
     * The pairs of a story's articles that share text, those that share most first. Names in them are those of articles,
     * {@code sha256:…}.
     */
    public List<Reprint> reprints(String id) throws StoreException {
        return database.read(handle -> handle.createQuery(Sql.named("story-reprints"))
                .bind("story", id)
                .map((row, context) -> new Reprint(
                        row.getString("a"), row.getString("b"), row.getDouble("contained"), row.getString("first")))
                .list());
    }

    private record Row(
            @Nullable String firstDay, @Nullable String lastDay, int origin, String agencies, Version article) {}

    private static Optional<StoredStory> find(Handle handle, String id) {
        List<Row> rows = handle.createQuery(Sql.named("story-by-id"))
                .bind("id", id)
                .map((row, context) -> row(row))
                .list();
        if (rows.isEmpty()) {
            return Optional.empty();
        }
        Map<Integer, List<Row>> origins = new TreeMap<>();
        rows.forEach(row ->
                origins.computeIfAbsent(row.origin(), none -> new ArrayList<>()).add(row));
        return Optional.of(new StoredStory(
                id,
                day(rows.getFirst().firstDay()),
                day(rows.getFirst().lastDay()),
                origins.values().stream().map(StoredStories::origin).toList()));
    }

    private static Row row(ResultSet row) throws SQLException {
        return new Row(
                row.getString("first_day"),
                row.getString("last_day"),
                row.getInt("origin"),
                row.getString("agencies"),
                ArticleRows.version(row));
    }

    private static StoredStory.Origin origin(List<Row> rows) {
        String agencies = rows.getFirst().agencies();
        return new StoredStory.Origin(
                agencies.isEmpty() ? List.of() : List.of(agencies.split("\n")),
                rows.stream().map(Row::article).toList());
    }

    private static @Nullable LocalDate day(@Nullable String text) {
        return text == null ? null : LocalDate.parse(text);
    }
}

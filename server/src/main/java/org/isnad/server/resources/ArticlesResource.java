package org.isnad.server.resources;

import io.javalin.http.Context;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.isnad.archive.Appearance;
import org.isnad.archive.ArchivedReport;
import org.isnad.archive.search.Hit;
import org.isnad.archive.search.Level;
import org.isnad.archive.search.Order;
import org.isnad.archive.search.SearchRequest;
import org.isnad.archive.search.SearchResult;
import org.isnad.archive.store.ListedArticle;
import org.isnad.archive.store.Store;
import org.isnad.archive.store.StoredArticles;
import org.isnad.archive.store.StoredArticles.Cursor;
import org.isnad.archive.store.StoredArticles.Filter;
import org.isnad.model.json.JsonWriter;
import org.isnad.server.exchange.Answer;
import org.isnad.server.exchange.Parameters;
import org.isnad.server.exchange.ProblemException;
import org.isnad.server.exchange.Route;
import org.isnad.server.work.SearchableArchive;
import org.jspecify.annotations.Nullable;

/** Articles as a list, their reports, and where they appeared. */
public final class ArticlesResource implements Resource {
    private static final Set<String> KNOWN = Set.of("sort", "q", "outlet", "language", "from", "to", "limit", "after");
    private static final Pattern ID = Pattern.compile("sha256:[0-9a-f]{64}");
    private static final Pattern CURSOR = Pattern.compile("(\\d{4}-\\d\\d-\\d\\d|none)_(\\d{1,18})");

    private final SearchableArchive archive;
    private final Store store;

    public ArticlesResource(SearchableArchive archive) {
        this.archive = archive;
        this.store = archive.store();
    }

    @Override
    public List<Route> routes() {
        return List.of(
                Route.get("/articles", this::list),
                Route.get("/articles/{article}", this::report),
                Route.get("/articles/{article}/versions", this::versions));
    }

    private record Page(
            List<ArticleJson.Listed> articles, @Nullable String next) {}

    private void list(Context context) throws IOException {
        Parameters parameters = Parameters.of(context, KNOWN);
        Answer.json(context, parameters.text("q") == null ? listed(parameters) : found(parameters));
    }

    private Page listed(Parameters parameters) throws IOException {
        var filter = new Filter(
                parameters.text("outlet"), parameters.text("language"), parameters.day("from"), parameters.day("to"));
        StoredArticles.Order order = Objects.requireNonNullElse(
                parameters.choice("sort", StoredArticles.Order.class), StoredArticles.Order.PUBLISHED);
        int limit = parameters.limit(SearchResource.USUAL, SearchResource.MOST);
        List<ListedArticle> found = store.articles().page(filter, order, cursor(parameters.text("after")), limit + 1);
        boolean more = found.size() > limit;
        List<ListedArticle> page = more ? found.subList(0, limit) : found;
        return new Page(
                page.stream().map(ArticleJson::of).toList(), more ? written(Cursor.after(page.getLast())) : null);
    }

    private static @Nullable Cursor cursor(@Nullable String text) {
        if (text == null) {
            return null;
        }
        Matcher cursor = CURSOR.matcher(text);
        try {
            if (cursor.matches()) {
                LocalDate day = cursor.group(1).equals("none") ? null : LocalDate.parse(cursor.group(1));
                return new Cursor(day, Long.parseLong(cursor.group(2)));
            }
        } catch (DateTimeException e) {
            // As wrong as one of another form.
        }
        throw ProblemException.wrong("after", "no cursor: " + text);
    }

    private static String written(Cursor cursor) {
        return (cursor.day() == null ? "none" : cursor.day()) + "_" + cursor.place();
    }

    private Page found(Parameters parameters) throws IOException {
        var request = new SearchRequest(
                SearchFilters.of(parameters),
                Level.ARTICLES,
                Order.DATE,
                parameters.limit(SearchResource.USUAL, SearchResource.MOST),
                parameters.text("after"),
                0);
        SearchResult result = SearchResource.search(archive, request);
        List<ArticleJson.Listed> articles = new ArrayList<>();
        for (Hit hit : result.hits()) {
            store.articles().ofReport(hit.number()).map(ArticleJson::of).ifPresent(articles::add);
        }
        return new Page(articles, result.next());
    }

    private void report(Context context) throws IOException {
        Parameters.of(context, Set.of());
        ArchivedReport report = reportOn(store, context.pathParam("article"));
        context.header("Isnad-Report", Long.toString(report.number()));
        Answer.json(context, out -> JsonWriter.compact().write(report.report(), out));
    }

    /** The report in force on the article that a request names. */
    static ArchivedReport reportOn(Store store, String article) throws IOException {
        if (!ID.matcher(article).matches()) {
            throw ProblemException.wrong("article", "'" + article + "' is no id of an article: sha256:…");
        }
        return store.reportOn(article).orElseThrow(() -> ProblemException.absent("there is no article " + article));
    }

    private record Address(@Nullable String url, List<ArticleJson.OfVersion> versions) {}

    private record Addresses(String article, List<Address> addresses) {}

    private void versions(Context context) throws IOException {
        Parameters.of(context, Set.of());
        ArchivedReport report = reportOn(store, context.pathParam("article"));
        Set<@Nullable String> urls = new LinkedHashSet<>();
        List<Address> addresses = new ArrayList<>();
        for (Appearance at : store.appearances(report.number())) {
            String url = at.url();
            if (urls.add(url)) {
                List<Appearance> versions = url == null ? List.of(at) : store.versions(url);
                addresses.add(
                        new Address(url, versions.stream().map(ArticleJson::of).toList()));
            }
        }
        Answer.json(context, new Addresses(report.report().article().id(), addresses));
    }
}

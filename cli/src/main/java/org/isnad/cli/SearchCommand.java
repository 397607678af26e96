package org.isnad.cli;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.isnad.archive.search.FoundHit;
import org.isnad.archive.search.Level;
import org.isnad.archive.search.Order;
import org.isnad.archive.search.SearchJson;
import org.isnad.archive.search.SearchRequest;
import org.isnad.archive.search.SearchResult;
import org.isnad.archive.search.query.Condition;
import org.isnad.archive.search.query.QueryException;
import org.isnad.archive.search.query.QueryReader;
import org.isnad.cli.view.SearchView;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code isnad search}: a query in, hits out. */
@Command(
        name = "search",
        header = "Find articles, statements and events in the archive.",
        description = {
            "",
            "Words in any spelling and with any clitics; \"phrases\" and «phrases»; AND, OR, NOT, brackets; fields:"
                    + " title, source, speaker, actor, recipient, place, outlet, type, act, status, country, language,"
                    + " date, since, until, happened. docs/search.md tells all of it on a page.",
            "",
            "What has the Kremlin said of Kursk since May?",
            "  isnad search --in statements speaker:الكرملين كورسك since:2025-05"
        })
final class SearchCommand implements Callable<Integer> {
    private static final int FACET_VALUES = 10;

    private final Shell shell;
    private final Problems problems;

    @Spec
    private @Nullable CommandSpec spec;

    @Parameters(paramLabel = "QUERY", arity = "1..*", description = "What to look for; several words are one query.")
    private List<String> words = List.of();

    @Mixin
    private StoreOption store = new StoreOption();

    @Option(names = "--in", paramLabel = "LEVEL", description = "One of articles (the default), statements, events.")
    private Level level = Level.ARTICLES;

    @Option(names = "--sort", paramLabel = "ORDER", description = "One of relevance (the default), date.")
    private Order order = Order.RELEVANCE;

    @Option(names = "--limit", paramLabel = "N", description = "How many hits to show, 1 to 1000; 20 by default.")
    private int limit = 20;

    @Option(names = "--after", paramLabel = "CURSOR", description = "Go on where a page ended that told this cursor.")
    private @Nullable String after;

    @Option(
            names = "--facets",
            description = "Count all hits by outlet, month, country, event type, actor and speaker.")
    private boolean facets;

    @Option(names = "--format", paramLabel = "FORMAT", description = "One of text (the default), json.")
    private StoriesFormat format = StoriesFormat.TEXT;

    SearchCommand(Shell shell, Problems problems) {
        this.shell = shell;
        this.problems = problems;
    }

    @Override
    public Integer call() {
        String query = String.join(" ", words);
        SearchRequest request = request(query);
        try (ArchiveSearch archive = new ArchiveSearch(store, problems)) {
            archive.catchUp();
            SearchResult result = result(archive, request);
            List<FoundHit> found = archive.reports(result);
            show(query, result, found);
        } catch (IOException e) {
            ExistingStore.tell(e, problems);
        }
        return problems.exitCode();
    }

    private SearchRequest request(String query) {
        if (limit < 1 || limit > SearchRequest.MOST) {
            throw wrong("--limit " + limit + " is not within 1 and " + SearchRequest.MOST);
        }
        try {
            Condition condition = QueryReader.read(query);
            return new SearchRequest(condition, level, order, limit, after, facets ? FACET_VALUES : 0);
        } catch (QueryException e) {
            throw wrong("the query is wrong " + e.getMessage() + ": " + e.marked());
        }
    }

    private SearchResult result(ArchiveSearch archive, SearchRequest request) throws IOException {
        try {
            return archive.search(request);
        } catch (IllegalArgumentException e) {
            throw wrong("--after: " + e.getMessage());
        }
    }

    private void show(String query, SearchResult result, List<FoundHit> found) {
        try (OutputStream stream = new BufferedOutputStream(shell.out())) {
            switch (format) {
                case TEXT -> new SearchView(stream, shell.terminal()).show(result, level, found);
                case JSON -> SearchJson.write(query, level, result, found, stream);
            }
        } catch (IOException e) {
            problems.unwritable("standard output", e);
        }
    }

    private ParameterException wrong(String reason) {
        return new ParameterException(Objects.requireNonNull(spec).commandLine(), reason);
    }
}

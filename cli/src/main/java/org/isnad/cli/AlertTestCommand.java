package org.isnad.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.PrintStream;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.Callable;
import org.isnad.archive.alerts.Channel;
import org.isnad.archive.alerts.Deliveries;
import org.isnad.archive.alerts.Notice;
import org.isnad.archive.alerts.SavedSearch;
import org.isnad.archive.alerts.UndeliveredException;
import org.isnad.archive.search.FoundHit;
import org.isnad.archive.search.Hit;
import org.isnad.archive.search.Order;
import org.isnad.archive.search.SearchRequest;
import org.isnad.archive.search.SearchResult;
import org.isnad.archive.search.query.QueryException;
import org.isnad.archive.store.StoredAlerts;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code isnad alert test}: the latest report that a saved search would have found is delivered, as a test. */
@Command(
        name = "test",
        header = "Tell how much a saved search finds in the archive, and deliver the latest of it as a test.")
final class AlertTestCommand implements Callable<Integer> {
    private final Shell shell;
    private final Problems problems;

    @Parameters(paramLabel = "NAME", description = "How the search is called.")
    private String name = "";

    @Mixin
    private StoreOption store = new StoreOption();

    @Mixin
    private MailOptions mail = new MailOptions();

    AlertTestCommand(Shell shell, Problems problems) {
        this.shell = shell;
        this.problems = problems;
    }

    @Override
    public Integer call() {
        var out = new PrintStream(shell.out(), true, UTF_8);
        try (ArchiveSearch archive = new ArchiveSearch(store, problems)) {
            StoredAlerts.Alert alert = archive.store().alerts().named(name).orElse(null);
            if (alert == null) {
                problems.say("alert " + name + ": there is none of this name");
                return problems.exitCode();
            }
            archive.catchUp();
            test(SavedSearch.of(alert), archive, out);
        } catch (QueryException e) {
            problems.say("alert " + name + ": " + e.getMessage());
        } catch (IOException e) {
            ExistingStore.tell(e, problems);
        }
        return problems.exitCode();
    }

    private void test(SavedSearch search, ArchiveSearch archive, PrintStream out) throws IOException {
        SearchResult result = archive.search(SearchRequest.of(search.condition(), search.level())
                .withOrder(Order.DATE)
                .withLimit(SearchRequest.MOST));
        out.println("finds " + result.total());
        List<FoundHit> found = archive.reports(first(result));
        if (found.isEmpty()) {
            out.println("nothing to deliver as a test");
            return;
        }
        var notice = new Notice(
                "test-" + search.stored().id() + "-" + Clock.systemUTC().millis(),
                search,
                found.getFirst().report(),
                found.stream().map(FoundHit::hit).toList(),
                true);
        var deliveries = new Deliveries(mail.server(), Clock.systemUTC());
        for (StoredAlerts.Channel stored : search.stored().channels()) {
            Channel channel = Channel.of(stored);
            String problem = deliver(deliveries, channel, notice);
            if (problem == null) {
                out.println("delivered to " + channel.target());
            } else {
                problems.say(channel.target() + ": " + problem);
            }
        }
    }

    /** What is wrong, or {@code null}. */
    private static @Nullable String deliver(Deliveries deliveries, Channel channel, Notice notice) {
        try {
            deliveries.deliver(channel, notice, false);
            return null;
        } catch (UndeliveredException e) {
            return e.getMessage();
        }
    }

    /** The hits of the first report alone. */
    private static SearchResult first(SearchResult result) {
        List<Hit> hits = result.hits().stream()
                .filter(hit -> hit.number() == result.hits().getFirst().number())
                .toList();
        return new SearchResult(result.total(), hits, null, List.of());
    }
}

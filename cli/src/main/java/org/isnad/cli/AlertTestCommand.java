package org.isnad.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.PrintStream;
import java.time.Clock;
import java.util.concurrent.Callable;
import org.isnad.archive.alerts.AlertTrial;
import org.isnad.archive.alerts.Channel;
import org.isnad.archive.alerts.Deliveries;
import org.isnad.archive.alerts.SavedSearch;
import org.isnad.archive.search.query.QueryException;
import org.isnad.archive.store.StoredAlerts;
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
        AlertTrial trial = AlertTrial.of(search, archive, Clock.systemUTC());
        out.println("finds " + trial.finds());
        if (trial.notice() == null) {
            out.println("nothing to deliver as a test");
            return;
        }
        var deliveries = new Deliveries(mail.server(), Clock.systemUTC());
        for (StoredAlerts.Channel stored : search.stored().channels()) {
            Channel channel = Channel.of(stored);
            String problem = AlertTrial.deliver(trial.notice(), channel, deliveries);
            if (problem == null) {
                out.println("delivered to " + channel.target());
            } else {
                problems.say(channel.target() + ": " + problem);
            }
        }
    }
}

package org.isnad.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.PrintStream;
import java.util.concurrent.Callable;
import org.isnad.archive.alerts.Channel;
import org.isnad.archive.store.AlertDeliveries;
import org.isnad.archive.store.Store;
import org.isnad.archive.store.StoredAlerts;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code isnad alert list}: the saved searches. */
@Command(name = "list", header = "Show the saved searches, where they deliver, and how that stands.")
final class AlertListCommand implements Callable<Integer> {
    private final Shell shell;
    private final Problems problems;

    @Mixin
    private StoreOption store = new StoreOption();

    AlertListCommand(Shell shell, Problems problems) {
        this.shell = shell;
        this.problems = problems;
    }

    @Override
    public Integer call() {
        var out = new PrintStream(shell.out(), true, UTF_8);
        try (Store open = ExistingStore.open(store)) {
            for (StoredAlerts.Alert alert : open.alerts().all()) {
                out.println(alert.name() + "  " + alert.level() + "  " + alert.query());
                alert.channels()
                        .forEach(channel ->
                                out.println("  to " + Channel.of(channel).target()));
                for (AlertDeliveries.Count count : open.alerts().deliveries().counts(alert)) {
                    String problem = count.problem() == null ? "" : " (" + count.problem() + ")";
                    out.println("  " + count.state() + " " + count.deliveries() + problem);
                }
            }
        } catch (IOException e) {
            ExistingStore.tell(e, problems);
        }
        return problems.exitCode();
    }
}

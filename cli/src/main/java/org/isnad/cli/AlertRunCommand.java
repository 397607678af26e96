package org.isnad.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.PrintStream;
import java.time.Clock;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import org.isnad.archive.alerts.AlertRun;
import org.isnad.archive.alerts.Deliveries;
import org.isnad.archive.store.Store;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code isnad alert run}: the saved searches are run on what is new. */
@Command(
        name = "run",
        header = "Run the saved searches on all reports that are new to them, and deliver what is due.",
        description = {
            "",
            "What could not be delivered is tried again by a later run, eight times over two days. A report is delivered once to"
                    + " each file and feed; to a webhook or a mailbox at least once, with the same id."
        })
final class AlertRunCommand implements Callable<Integer> {
    private final Shell shell;
    private final Problems problems;

    @Mixin
    private StoreOption store = new StoreOption();

    @Mixin
    private MailOptions mail = new MailOptions();

    @Option(names = "--every", paramLabel = "SECONDS", description = "Go on, and run again after so many seconds.")
    private @Nullable Integer every;

    AlertRunCommand(Shell shell, Problems problems) {
        this.shell = shell;
        this.problems = problems;
    }

    @Override
    public Integer call() {
        var out = new PrintStream(shell.out(), true, UTF_8);
        Clock clock = Clock.systemUTC();
        try (Store open = ExistingStore.open(store)) {
            var run = new AlertRun(open, new Deliveries(mail.server(), clock), clock, problems::say);
            do {
                AlertRun.Done done = run.run();
                if (every == null || done.found() + done.delivered() + done.failed() > 0) {
                    out.println(
                            "found " + done.found() + ", delivered " + done.delivered() + ", failed " + done.failed());
                }
            } while (goesOn());
        } catch (IOException e) {
            ExistingStore.tell(e, problems);
        }
        return problems.exitCode();
    }

    private boolean goesOn() {
        if (every == null) {
            return false;
        }
        try {
            TimeUnit.SECONDS.sleep(Math.max(1, every));
            return true;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}

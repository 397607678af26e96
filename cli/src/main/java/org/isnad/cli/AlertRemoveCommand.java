package org.isnad.cli;

import java.io.IOException;
import java.util.concurrent.Callable;
import org.isnad.archive.store.Store;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code isnad alert remove}: a saved search is forgotten. */
@Command(name = "remove", header = "Forget a saved search; what it delivered stays where it is.")
final class AlertRemoveCommand implements Callable<Integer> {
    private final Problems problems;

    @Parameters(paramLabel = "NAME", description = "How it is called.")
    private String name = "";

    @Mixin
    private StoreOption store = new StoreOption();

    AlertRemoveCommand(Problems problems) {
        this.problems = problems;
    }

    @Override
    public Integer call() {
        try (Store open = ExistingStore.open(store)) {
            if (!open.alerts().remove(name)) {
                problems.say("alert " + name + ": there is none of this name");
            }
        } catch (IOException e) {
            ExistingStore.tell(e, problems);
        }
        return problems.exitCode();
    }
}

package org.isnad.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.PrintWriter;
import java.util.concurrent.Callable;
import org.isnad.archive.store.Store;
import org.isnad.archive.store.StoreException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code isnad archive check}: whether all is whole. */
@Command(
        name = "check",
        header = "Read all of the archive and name what is broken in it.",
        description = {"", "Others may read and write meanwhile. Exit code 1 where anything is broken."})
final class ArchiveCheckCommand implements Callable<Integer> {
    private final Shell shell;
    private final Problems problems;

    @Mixin
    private StoreOption store = new StoreOption();

    ArchiveCheckCommand(Shell shell, Problems problems) {
        this.shell = shell;
        this.problems = problems;
    }

    @Override
    public Integer call() {
        try (Store opened = ExistingStore.open(store)) {
            opened.check(fault -> problems.unreadable(opened.name(), fault));
            if (problems.count() == 0) {
                new PrintWriter(shell.out(), true, UTF_8)
                        .println(opened.name() + ": " + opened.status().reports() + " reports, all whole");
            }
        } catch (StoreException e) {
            problems.unreadable(e.store(), e.reason());
        }
        return problems.exitCode();
    }
}

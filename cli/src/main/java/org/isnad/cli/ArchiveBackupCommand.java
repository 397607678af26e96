package org.isnad.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.isnad.archive.store.Store;
import org.isnad.archive.store.StoreException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code isnad archive backup}: a copy, while others go on. */
@Command(
        name = "backup",
        header = "Copy the archive into a new file, while others read and write it.",
        description = {
            "",
            "The copy is an archive as of this moment: name it with --store to use it, or put it in the other's place. A"
                    + " database of PostgreSQL is backed up by pg_dump."
        })
final class ArchiveBackupCommand implements Callable<Integer> {
    private final Shell shell;
    private final Problems problems;

    @Mixin
    private StoreOption store = new StoreOption();

    @Parameters(paramLabel = "FILE", description = "The file to make; it must not be there.")
    private Path file = Path.of("");

    ArchiveBackupCommand(Shell shell, Problems problems) {
        this.shell = shell;
        this.problems = problems;
    }

    @Override
    public Integer call() {
        try (Store opened = ExistingStore.open(store)) {
            opened.backup(file);
            new PrintWriter(shell.out(), true, UTF_8).println(opened.name() + ": copied to " + file);
        } catch (StoreException e) {
            problems.unreadable(e.store(), e.reason());
        }
        return problems.exitCode();
    }
}

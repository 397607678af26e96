package org.isnad.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.PrintStream;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code isnad archive reindex}: the search index made anew. */
@Command(
        name = "reindex",
        header = "Make the search index anew from the archive.",
        description = {
            "",
            "Nothing is lost: the index holds nothing that the archive does not. Until it is done, the old one answers."
        })
final class ArchiveReindexCommand implements Callable<Integer> {
    private final Shell shell;
    private final Problems problems;

    @Mixin
    private StoreOption store = new StoreOption();

    ArchiveReindexCommand(Shell shell, Problems problems) {
        this.shell = shell;
        this.problems = problems;
    }

    @Override
    public Integer call() {
        var out = new PrintStream(shell.out(), true, UTF_8);
        try (ArchiveSearch archive = new ArchiveSearch(store, problems)) {
            out.println("reports: " + archive.rebuild());
        } catch (IOException e) {
            ExistingStore.tell(e, problems);
        }
        return problems.exitCode();
    }
}

package org.isnad.cli;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.concurrent.Callable;
import org.isnad.archive.store.Store;
import org.isnad.archive.store.StoreException;
import org.isnad.archive.store.StoredActors.KnownActor;
import org.isnad.cli.view.ActorsView;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code isnad actors}: who is named in the archive, and in which offices. */
@Command(
        name = "actors",
        header = "Tell who is named in the archive, in which offices, and from when to when.",
        description = {
            "",
            "An actor is a name of one kind in whatever spelling; namesakes stand together, each office with its own country."
                    + " The days are those of the articles that tell of an office, not those of taking and leaving it."
        })
final class ActorsCommand implements Callable<Integer> {
    private final Shell shell;
    private final Problems problems;

    @Parameters(
            paramLabel = "NAME",
            arity = "0..*",
            description = "Only those whose names hold these words side by side, in any spelling.")
    private List<String> words = List.of();

    @Mixin
    private StoreOption store = new StoreOption();

    @Option(names = "--limit", paramLabel = "N", description = "How many to show, the most named first; 20 by default.")
    private int limit = 20;

    @Option(names = "--format", paramLabel = "FORMAT", description = "One of text (the default), json.")
    private StoriesFormat format = StoriesFormat.TEXT;

    ActorsCommand(Shell shell, Problems problems) {
        this.shell = shell;
        this.problems = problems;
    }

    @Override
    public Integer call() {
        try (Store opened = ExistingStore.open(store);
                OutputStream stream = new BufferedOutputStream(shell.out())) {
            String name = String.join(" ", words);
            List<KnownActor> actors = name.isBlank()
                    ? opened.actors().mostNamed(limit)
                    : opened.actors().named(name, limit);
            var view = new ActorsView(stream, shell.terminal());
            switch (format) {
                case TEXT -> view.show(actors);
                case JSON -> view.showJson(actors);
            }
        } catch (StoreException e) {
            problems.unreadable(e.store(), e.reason());
        } catch (IOException e) {
            problems.unwritable("standard output", e);
        }
        return problems.exitCode();
    }
}

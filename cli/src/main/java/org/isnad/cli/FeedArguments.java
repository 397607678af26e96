package org.isnad.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.isnad.archive.watch.FeedList;
import org.isnad.model.UnreadableException;
import org.isnad.reading.intake.Input;
import picocli.CommandLine.Parameters;

/** Which feeds to watch. */
final class FeedArguments {
    @Parameters(
            paramLabel = "FEEDS",
            arity = "1..*",
            description =
                    "Lists of feeds: OPML, or plain text with an address a line and # for comments. An address stands for"
                            + " one feed.")
    private List<String> arguments = List.of();

    /** The feeds that the arguments name, each once; what is wrong with a list is told. */
    List<URI> read(Problems problems) {
        return read(arguments, problems);
    }

    /** The feeds that these lists and addresses name, each once; what is wrong with a list is told. */
    static List<URI> read(List<String> arguments, Problems problems) {
        Set<URI> feeds = new LinkedHashSet<>();
        for (String argument : arguments) {
            try {
                boolean address = argument.matches("(?i)https?://.*");
                byte[] list = address ? argument.getBytes(UTF_8) : Files.readAllBytes(Path.of(argument));
                feeds.addAll(FeedList.read(argument, list));
            } catch (UnreadableException e) {
                problems.unreadable(e.input(), e.reason());
            } catch (IOException e) {
                problems.unreadable(argument, Input.reason(e));
            }
        }
        return List.copyOf(feeds);
    }
}

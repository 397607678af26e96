package org.isnad.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.PrintStream;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.isnad.archive.alerts.Channel;
import org.isnad.archive.search.Level;
import org.isnad.archive.search.query.QueryException;
import org.isnad.archive.search.query.QueryReader;
import org.isnad.archive.store.Store;
import org.isnad.archive.store.StoredAlerts;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code isnad alert add}: a search is saved. */
@Command(
        name = "add",
        header = "Save a search under a name, with where to deliver what it finds from now on.",
        description = {"", "isnad alert add kursk --in statements --to file:kursk.jsonl speaker:الكرملين كورسك"})
final class AlertAddCommand implements Callable<Integer> {
    private final Shell shell;
    private final Problems problems;

    @Spec
    private @Nullable CommandSpec spec;

    @Parameters(index = "0", paramLabel = "NAME", description = "How to call it.")
    private String name = "";

    @Parameters(index = "1..*", paramLabel = "QUERY", arity = "1..*", description = "As isnad search takes it.")
    private List<String> words = List.of();

    @Mixin
    private StoreOption store = new StoreOption();

    @Option(names = "--in", paramLabel = "LEVEL", description = "One of articles (the default), statements, events.")
    private Level level = Level.ARTICLES;

    @Option(
            names = "--to",
            paramLabel = "CHANNEL",
            required = true,
            description = "file:PATH for JSON Lines, atom:PATH for a feed, https://… for a webhook, mailto:ADDRESS."
                    + " May be given several times.")
    private List<String> targets = List.of();

    @Option(
            names = "--secret",
            paramLabel = "WHSEC",
            description = "What webhooks are signed with: whsec_ and base64. By default a new one, which is told.")
    private @Nullable String secret;

    @Option(
            names = "--private-network",
            description = "Let webhooks lie in the private network (127.0.0.1, 192.168.…).")
    private boolean privateNetwork;

    AlertAddCommand(Shell shell, Problems problems) {
        this.shell = shell;
        this.problems = problems;
    }

    @Override
    public Integer call() {
        String query = String.join(" ", words);
        List<Channel> channels = channels();
        check(query);
        var out = new PrintStream(shell.out(), true, UTF_8);
        try (Store open = ExistingStore.open(store)) {
            var alert = new StoredAlerts.Alert(
                    0,
                    name,
                    query,
                    level.name().toLowerCase(Locale.ROOT),
                    Instant.now(),
                    open.lastChange(),
                    channels.stream().map(Channel::stored).toList());
            if (open.alerts().add(alert)) {
                channels.forEach(channel -> told(channel, out));
            } else {
                problems.say("alert " + name + ": there is one of this name (isnad alert remove " + name + ")");
            }
        } catch (IOException e) {
            ExistingStore.tell(e, problems);
        }
        return problems.exitCode();
    }

    private void told(Channel channel, PrintStream out) {
        if (channel instanceof Channel.Webhook webhook && secret == null) {
            out.println(webhook.address() + " is signed with " + webhook.secret());
        }
    }

    private void check(String query) {
        if (name.isBlank() || name.chars().anyMatch(Character::isISOControl)) {
            throw wrong("an alert needs a name of one line");
        }
        try {
            QueryReader.read(query);
        } catch (QueryException e) {
            throw wrong("the query is wrong " + e.getMessage() + ": " + e.marked());
        }
    }

    private List<Channel> channels() {
        List<Channel> channels = new ArrayList<>();
        for (String target : targets) {
            try {
                channels.add(Channel.parse(target, secret, privateNetwork));
            } catch (IllegalArgumentException e) {
                throw wrong("--to: " + e.getMessage());
            }
        }
        return channels;
    }

    private ParameterException wrong(String reason) {
        return new ParameterException(Objects.requireNonNull(spec).commandLine(), reason);
    }
}

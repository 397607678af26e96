package org.isnad.cli;

import org.isnad.reading.fetch.Fetcher;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** How to ask web servers: the same for every command that does. */
final class WebOptions {
    @Option(
            names = "--agent",
            paramLabel = "TEXT",
            description = "What to tell web servers who asks them; best with a way to reach you.")
    private @Nullable String agent;

    @Option(
            names = "--private-network",
            description =
                    "Fetch from the private network as well (127.0.0.1, 192.168.…); by default no address, redirect"
                            + " or name server leads there.")
    private boolean privateNetwork;

    Fetcher.Settings settings() {
        var web = Fetcher.Settings.defaults().withPrivateNetwork(privateNetwork);
        return agent == null ? web : web.withAgent(agent);
    }
}

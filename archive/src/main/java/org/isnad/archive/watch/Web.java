package org.isnad.archive.watch;

import java.net.URI;
import org.isnad.model.UnreadableException;
import org.isnad.reading.fetch.Fetcher;
import org.jspecify.annotations.Nullable;

/** Asks servers: {@link Fetcher#ask}, or a small fake in a test. Called by as many threads as visit feeds. */
public interface Web {
    /** What the server says, as {@link Fetcher#ask}. */
    Fetcher.Reply ask(URI address, Fetcher.@Nullable Version known) throws UnreadableException;
}

package org.isnad.reading.intake;

import java.io.IOException;
import java.io.InputStream;
import org.isnad.model.UnreadableException;
import org.isnad.reading.Limits;
import org.isnad.reading.fetch.Fetcher;
import org.jspecify.annotations.Nullable;

/**
 * Takes an input apart into pages: a web archive (WARC), a feed, a JSON array, JSON Lines, a ZIP of any of them, each
 * compressed by gzip or not; whatever else it is, it is one page. {@link Inputs} tells what inputs a user named.
 *
 * <pre>{@code
 * var intake = Intake.of(Limits.DEFAULT);
 * Inputs.of(List.of("day.zip"), System.in).list().forEach(input -> intake.open(input, receiver));
 * }</pre>
 *
 * <p>A record of several is called {@code NAME#INDEX}, counted from 0. Pages are handed over one at a time, so that memory
 * is bounded by the largest. What cannot be read is refused by name and reason, and the rest goes on. For one thread at a
 * time.
 */
public final class Intake {
    private final Limits limits;
    private final Content content;
    private final Fetcher.Settings web;
    private @Nullable FetchedIntake fetched;

    private Intake(Limits limits, Content content, Fetcher.Settings web) {
        this.limits = limits;
        this.content = content;
        this.web = web;
    }

    /** Takes each input for what its name and its first bytes say. */
    public static Intake of(Limits limits) {
        return new Intake(limits, new Content(limits, null), Fetcher.Settings.defaults());
    }

    /** Takes every input for what the caller says, {@code null} as {@link #of(Limits)}; gzip and ZIP are unpacked first. */
    public Intake as(@Nullable InputKind kind) {
        return new Intake(limits, new Content(limits, kind), web);
    }

    /** The same intake, with other settings for addresses. */
    public Intake fetching(Fetcher.Settings settings) {
        return new Intake(limits, content, settings);
    }

    /** Hands the pages of an input to {@code receiver}; an address is fetched. */
    public void open(Input input, Receiver receiver) {
        try {
            switch (input) {
                case Input.Local local -> {
                    try (InputStream stream = local.opener().open()) {
                        content.take(local.name(), local.uri(), stream, receiver);
                    }
                }
                case Input.Address address -> fetched().take(address, receiver);
            }
        } catch (UnreadableException e) {
            receiver.refused(e);
        } catch (IOException e) {
            receiver.refused(new UnreadableException(input.name(), Input.reason(e)));
        }
    }

    private FetchedIntake fetched() {
        if (fetched == null) {
            fetched = new FetchedIntake(new Fetcher(web, limits), content);
        }
        return fetched;
    }
}

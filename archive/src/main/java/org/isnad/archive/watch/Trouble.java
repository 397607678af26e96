package org.isnad.archive.watch;

import java.time.Duration;
import org.isnad.model.UnreadableException;
import org.isnad.reading.fetch.Fetcher;
import org.jspecify.annotations.Nullable;

/**
 * Why a visit came to nothing.
 *
 * @param cause its kind, for counting: {@code status_404}, {@code fetch}, {@code feed}, {@code page}, {@code bug}
 * @param reason what a person is told
 * @param isFinal whether it would be the same another time
 * @param retryAfter how long the server wants to be left alone, or {@code null}
 */
record Trouble(
        String cause,
        String reason,
        boolean isFinal,
        @Nullable Duration retryAfter) {
    /** A server gave no page. What is gone, never was, or is not for us, stays so. */
    static Trouble of(Fetcher.Reply.NotServed refusal) {
        int status = refusal.status();
        boolean isFinal = status >= 400 && status < 500 && status != 408 && status != 425 && status != 429;
        return new Trouble("status_" + status, "was not served: status " + status, isFinal, refusal.retryAfter());
    }

    /** A server could not be asked, or did not answer. */
    static Trouble fetching(UnreadableException e) {
        return new Trouble("fetch", e.reason(), false, null);
    }

    /** A feed that is none. */
    static Trouble feed(UnreadableException e) {
        return new Trouble("feed", e.reason(), false, null);
    }

    /** A page without an article. */
    static Trouble page(UnreadableException e) {
        return new Trouble("page", e.reason(), true, null);
    }

    /** A fault of Isnad's own. */
    static Trouble bug(Throwable fault) {
        return new Trouble("bug", "a bug in Isnad (" + fault.getClass().getSimpleName() + ")", true, null);
    }
}

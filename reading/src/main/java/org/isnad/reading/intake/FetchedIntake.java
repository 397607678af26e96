package org.isnad.reading.intake;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import org.isnad.model.Page;
import org.isnad.model.UnreadableException;
import org.isnad.reading.fetch.Fetcher;

/** Takes apart what is served at an address, as if it lay in a file; one page keeps what its server told of it. */
final class FetchedIntake {
    private final Fetcher fetcher;
    private final Content content;

    FetchedIntake(Fetcher fetcher, Content content) {
        this.fetcher = fetcher;
        this.content = content;
    }

    void take(Input.Address address, Receiver receiver) throws IOException {
        Page served = fetcher.fetch(address.uri(), null)
                .orElseThrow(() -> new UnreadableException(address.name(), "was answered as unchanged, unasked"))
                .page();
        content.take(address.name(), served.uri(), new ByteArrayInputStream(served.bytes()), new Receiver() {
            @Override
            public void page(Page part) {
                // One page; gzip that the address itself names was undone, so its bytes may be others.
                boolean whole = part.given().input().equals(address.name()) && !isRecord(part);
                receiver.page(whole ? withTold(part, served) : part);
            }

            @Override
            public void refused(UnreadableException refusal) {
                receiver.refused(refusal);
            }

            @Override
            public void passedOver(String input, String kind) {
                receiver.passedOver(input, kind);
            }
        });
    }

    private static Page withTold(Page part, Page served) {
        return new Page(
                served.uri(),
                part.mediaType() == null ? served.mediaType() : part.mediaType(),
                served.charset(),
                part.bytes(),
                served.fetched(),
                served.given());
    }

    private static boolean isRecord(Page part) {
        return part.mediaType() != null && part.mediaType().endsWith("json");
    }
}

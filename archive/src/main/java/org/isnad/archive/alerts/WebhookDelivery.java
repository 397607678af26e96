package org.isnad.archive.alerts;

import java.time.Clock;
import org.isnad.archive.alerts.Channel.Webhook;
import org.isnad.model.UnreadableException;
import org.isnad.reading.fetch.Fetcher;
import org.isnad.reading.fetch.Poster;

/**
 * Tells a server. It may be told twice, where its answer was lost or the process was stopped before it was noted: the id
 * in {@code webhook-id} and in the notice is the same then.
 */
final class WebhookDelivery {
    private static final int GONE = 410;

    private final Clock clock;
    private final Poster publicOnly = new Poster(Fetcher.Settings.defaults());
    private final Poster anywhere = new Poster(Fetcher.Settings.defaults().withPrivateNetwork(true));

    WebhookDelivery(Clock clock) {
        this.clock = clock;
    }

    void deliver(Webhook webhook, Notice notice) throws UndeliveredException {
        byte[] body = NoticeJson.bytes(notice);
        Poster poster = webhook.privateNetwork() ? anywhere : publicOnly;
        int status;
        try {
            status = poster.post(
                    webhook.address(),
                    "application/json",
                    Signature.headers(webhook.secret(), notice.id(), clock.instant(), body),
                    body);
        } catch (UnreadableException e) {
            throw new UndeliveredException(e.reason(), e.reason().contains("private network"), e);
        }
        if (status < 200 || status > 299) {
            throw new UndeliveredException("answers with status " + status, status == GONE, null);
        }
    }
}

package org.isnad.archive.alerts;

import java.io.IOException;
import java.time.Clock;
import org.isnad.archive.alerts.Channel.AtomFile;
import org.isnad.archive.alerts.Channel.JsonLines;
import org.isnad.archive.alerts.Channel.Mailbox;
import org.isnad.archive.alerts.Channel.Webhook;
import org.isnad.reading.intake.Input;
import org.jspecify.annotations.Nullable;

/** Delivers notices to channels of all kinds. Safe for many threads. */
public final class Deliveries {
    private final Object files = new Object();
    private final WebhookDelivery webhooks;
    private final @Nullable MailDelivery mail;

    /**
     * @param mailServer what takes mail, or {@code null} where none is known
     * @param clock tells the time that webhooks are signed with
     */
    public Deliveries(@Nullable MailServer mailServer, Clock clock) {
        this.webhooks = new WebhookDelivery(clock);
        this.mail = mailServer == null ? null : new MailDelivery(mailServer);
    }

    /**
     * Delivers a notice.
     *
     * @param again whether it was tried before
     * @throws UndeliveredException if that fails, with the reason
     */
    public void deliver(Channel channel, Notice notice, boolean again) throws UndeliveredException {
        try {
            switch (channel) {
                case JsonLines lines -> {
                    synchronized (files) {
                        JsonLinesDelivery.deliver(lines.file(), notice, again);
                    }
                }
                case AtomFile atom -> {
                    synchronized (files) {
                        AtomDelivery.deliver(atom.file(), notice);
                    }
                }
                case Webhook webhook -> webhooks.deliver(webhook, notice);
                case Mailbox mailbox -> {
                    if (mail == null) {
                        throw new UndeliveredException("no mail server is known (set ISNAD_SMTP)", false, null);
                    }
                    mail.deliver(mailbox.address(), notice);
                }
            }
        } catch (UndeliveredException e) {
            throw e;
        } catch (IOException e) {
            throw new UndeliveredException("cannot be written: " + Input.reason(e), false, e);
        }
    }
}

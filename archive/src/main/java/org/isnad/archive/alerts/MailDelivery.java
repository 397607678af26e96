package org.isnad.archive.alerts;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.util.Date;

/**
 * Mails notices by SMTP. A message may go out twice, where the process was stopped before it was noted; it has the same
 * {@code Message-ID} then, by which most mailboxes keep only one.
 */
final class MailDelivery {
    private final MailServer server;

    MailDelivery(MailServer server) {
        this.server = server;
    }

    void deliver(String address, Notice notice) throws UndeliveredException {
        Session session = Session.getInstance(server.properties());
        try {
            MimeMessage message = message(session, address, notice);
            try (Transport transport = session.getTransport("smtp")) {
                transport.connect(server.user(), server.password());
                transport.sendMessage(message, message.getAllRecipients());
            }
        } catch (AddressException e) {
            throw new UndeliveredException("no mail address: " + e.getRef(), true, e);
        } catch (SendFailedException e) {
            throw new UndeliveredException("the mail server refuses it: " + oneLine(e), false, e);
        } catch (MessagingException e) {
            throw new UndeliveredException("the mail server " + server + " fails: " + oneLine(e), false, e);
        }
    }

    private MimeMessage message(Session session, String address, Notice notice) throws MessagingException {
        var message = new MimeMessage(session) {
            // Ours, and not one made up anew each time.
            @Override
            protected void updateMessageID() throws MessagingException {
                setHeader("Message-ID", "<" + notice.id() + "@isnad.invalid>");
            }
        };
        message.setFrom(new InternetAddress(server.from(), true));
        message.setRecipient(Message.RecipientType.TO, new InternetAddress(address, true));
        message.setSubject(
                (notice.test() ? "[test] " : "") + notice.search().name() + ": " + notice.headline(), UTF_8.name());
        message.setText(NoticeText.of(notice), UTF_8.name());
        message.setSentDate(Date.from(notice.report().stored()));
        message.setHeader("Auto-Submitted", "auto-generated");
        return message;
    }

    private static String oneLine(Exception failure) {
        return String.valueOf(failure.getMessage()).replaceAll("\\s+", " ").strip();
    }
}

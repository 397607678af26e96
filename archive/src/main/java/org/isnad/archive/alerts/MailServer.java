package org.isnad.archive.alerts;

import java.net.URI;
import java.util.Objects;
import java.util.Properties;
import org.jspecify.annotations.Nullable;

/**
 * The server that takes mail.
 *
 * @param host its name
 * @param port its port
 * @param encrypted whether the connection is encrypted from the start ({@code smtps}); otherwise it is as soon as the
 *     server offers it
 * @param user who sends, or {@code null} where the server asks nobody
 * @param password the user's, or {@code null}
 * @param from the sender's address
 */
public record MailServer(
        String host,
        int port,
        boolean encrypted,
        @Nullable String user,
        @Nullable String password,
        String from) {
    private static final String PATIENCE_MILLISECONDS = "20000";

    /**
     * Reads {@code smtp://USER:PASSWORD@HOST:PORT} or {@code smtps://…}; user and port may be left out.
     *
     * @throws IllegalArgumentException with a reason, if it is no such address
     */
    public static MailServer parse(String text, String from) {
        URI address;
        try {
            address = URI.create(text);
            Objects.requireNonNull(address.getHost());
        } catch (IllegalArgumentException | NullPointerException e) {
            throw new IllegalArgumentException("the mail server is no smtp://HOST:PORT", e);
        }
        boolean encrypted = "smtps".equals(address.getScheme());
        if (!encrypted && !"smtp".equals(address.getScheme())) {
            throw new IllegalArgumentException("the mail server is neither smtp:// nor smtps://");
        }
        String[] who = address.getUserInfo() == null
                ? new String[0]
                : address.getUserInfo().split(":", 2);
        int port = address.getPort() >= 0 ? address.getPort() : encrypted ? 465 : who.length > 0 ? 587 : 25;
        return new MailServer(
                address.getHost(),
                port,
                encrypted,
                who.length > 0 ? who[0] : null,
                who.length > 1 ? who[1] : null,
                from);
    }

    /** The same server with another sender. */
    public MailServer withFrom(String newFrom) {
        return new MailServer(host, port, encrypted, user, password, newFrom);
    }

    /** What Jakarta Mail wants to know of it. */
    Properties properties() {
        var properties = new Properties();
        properties.put("mail.transport.protocol", "smtp");
        properties.put("mail.smtp.host", host);
        properties.put("mail.smtp.port", Integer.toString(port));
        properties.put("mail.smtp.auth", Boolean.toString(user != null));
        properties.put("mail.smtp.ssl.enable", Boolean.toString(encrypted));
        properties.put("mail.smtp.ssl.checkserveridentity", "true");
        properties.put("mail.smtp.starttls.enable", "true");
        // A password never goes out in the clear.
        properties.put("mail.smtp.starttls.required", Boolean.toString(user != null && !encrypted));
        properties.put("mail.smtp.connectiontimeout", PATIENCE_MILLISECONDS);
        properties.put("mail.smtp.timeout", PATIENCE_MILLISECONDS);
        properties.put("mail.smtp.writetimeout", PATIENCE_MILLISECONDS);
        properties.put("mail.mime.charset", "UTF-8");
        return properties;
    }

    /** Hides the password. */
    @Override
    public String toString() {
        return (encrypted ? "smtps://" : "smtp://") + host + ":" + port;
    }
}

package org.isnad.archive.alerts;

import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import java.net.URI;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Objects;
import org.isnad.archive.store.StoredAlerts;
import org.jspecify.annotations.Nullable;

/** Where to deliver. Read from a user's words by {@link #parse}. */
public sealed interface Channel {
    /** A notice a line, as JSON, at the end of a file. */
    record JsonLines(Path file) implements Channel {}

    /** An Atom feed in a file, the latest entry first. */
    record AtomFile(Path file) implements Channel {}

    /**
     * A server that is told.
     *
     * @param secret what the notices are signed with: {@code whsec_} and base64
     * @param privateNetwork whether it may lie in the private network
     */
    record Webhook(URI address, String secret, boolean privateNetwork) implements Channel {}

    /** A mailbox. */
    record Mailbox(String address) implements Channel {}

    /**
     * Reads where to deliver: {@code file:PATH}, {@code atom:PATH}, {@code https://…}, {@code mailto:ADDRESS}.
     *
     * @param secret for a webhook; {@code null} for a new one
     * @throws IllegalArgumentException with a reason, if it is none of these
     */
    static Channel parse(String text, @Nullable String secret, boolean privateNetwork) {
        int colon = text.indexOf(':');
        String rest = text.substring(colon + 1);
        return switch (colon < 0 ? "" : text.substring(0, colon)) {
            case "file" -> new JsonLines(path(rest));
            case "atom" -> new AtomFile(path(rest));
            case "mailto" -> new Mailbox(mailbox(rest));
            case "http", "https" ->
                new Webhook(
                        web(text), secret == null ? Signature.newSecret() : Signature.checked(secret), privateNetwork);
            default ->
                throw new IllegalArgumentException(
                        "'" + text + "' is neither file:PATH, atom:PATH, mailto:ADDRESS nor a web address");
        };
    }

    /** Where it leads, as {@link #parse} reads it. */
    default String target() {
        return switch (this) {
            case JsonLines lines -> "file:" + lines.file();
            case AtomFile atom -> "atom:" + atom.file();
            case Webhook webhook -> webhook.address().toString();
            case Mailbox mailbox -> "mailto:" + mailbox.address();
        };
    }

    /** As the store keeps it. */
    default StoredAlerts.Channel stored() {
        return switch (this) {
            case JsonLines lines -> new StoredAlerts.Channel(0, "file", target(), null, false);
            case AtomFile atom -> new StoredAlerts.Channel(0, "atom", target(), null, false);
            case Webhook webhook ->
                new StoredAlerts.Channel(0, "webhook", target(), webhook.secret(), webhook.privateNetwork());
            case Mailbox mailbox -> new StoredAlerts.Channel(0, "mail", target(), null, false);
        };
    }

    static Channel of(StoredAlerts.Channel stored) {
        return parse(stored.target(), stored.secret(), stored.privateNetwork());
    }

    private static Path path(String text) {
        try {
            if (text.isBlank()) {
                throw new IllegalArgumentException("a file's name is missing");
            }
            return Path.of(text).toAbsolutePath().normalize();
        } catch (InvalidPathException e) {
            throw new IllegalArgumentException("'" + text + "' is no file name: " + e.getReason(), e);
        }
    }

    private static URI web(String text) {
        try {
            URI address = URI.create(text);
            Objects.requireNonNull(address.getHost());
            if (address.getUserInfo() != null) {
                throw new IllegalArgumentException("holds a password");
            }
            return address;
        } catch (IllegalArgumentException | NullPointerException e) {
            throw new IllegalArgumentException("'" + text + "' is no web address without user and password", e);
        }
    }

    private static String mailbox(String text) {
        try {
            var address = new InternetAddress(text, true);
            if (text.indexOf('@') < 1 || text.chars().anyMatch(Character::isWhitespace)) {
                throw new AddressException("no mailbox");
            }
            return address.getAddress();
        } catch (AddressException e) {
            throw new IllegalArgumentException("'" + text + "' is no mail address", e);
        }
    }
}

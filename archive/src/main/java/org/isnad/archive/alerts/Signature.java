package org.isnad.archive.alerts;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.Base64;
import java.util.Map;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Signs what is sent to a webhook as the specification Standard Webhooks (version 1) has it, for which receivers find
 * libraries in most languages: HMAC-SHA256 over {@code ID.TIMESTAMP.BODY}. A receiver that checks the time keeps what was
 * overheard from being sent again.
 */
final class Signature {
    private static final String PREFIX = "whsec_";
    private static final int SECRET_BYTES = 32;
    private static final int LEAST_SECRET_BYTES = 24;

    private Signature() {}

    static String newSecret() {
        byte[] secret = new byte[SECRET_BYTES];
        new SecureRandom().nextBytes(secret);
        return PREFIX + Base64.getEncoder().encodeToString(secret);
    }

    /** @throws IllegalArgumentException if it is no secret */
    static String checked(String secret) {
        try {
            if (secret.startsWith(PREFIX) && bytes(secret).length >= LEAST_SECRET_BYTES) {
                return secret;
            }
        } catch (IllegalArgumentException e) {
            // Told below.
        }
        throw new IllegalArgumentException(
                "a secret is " + PREFIX + " and base64 of " + LEAST_SECRET_BYTES + " bytes or more");
    }

    /** The headers that go with a body. */
    static Map<String, String> headers(String secret, String id, Instant now, byte[] body) {
        String time = Long.toString(now.getEpochSecond());
        return Map.of(
                "webhook-id", id, "webhook-timestamp", time, "webhook-signature", "v1," + sign(secret, id, time, body));
    }

    private static String sign(String secret, String id, String time, byte[] body) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(bytes(secret), "HmacSHA256"));
            mac.update((id + "." + time + ".").getBytes(UTF_8));
            return Base64.getEncoder().encodeToString(mac.doFinal(body));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every JDK has HmacSHA256", e);
        }
    }

    private static byte[] bytes(String secret) {
        return Base64.getDecoder().decode(secret.substring(PREFIX.length()));
    }
}

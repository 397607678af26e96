package org.isnad.server.access;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import org.isnad.model.UnreadableException;

/**
 * A secret that stands for a caller. A file of them has one a line, {@code role name secret}, with {@code #} for comments:
 *
 * <pre>
 * # who    name    secret, at least 16 characters
 * write    desk    7gQ2…
 * read     intern  mX0p…
 * </pre>
 *
 * @param name what its caller is called
 * @param role what its caller may do
 * @param digest SHA-256 of the secret, as hexadecimal digits
 */
public record Token(String name, Role role, String digest) {
    /** The fewest characters of a secret. */
    public static final int SHORTEST = 16;

    /** Whether this secret was sent; takes as long whatever is wrong with it. */
    boolean is(String sent) {
        return MessageDigest.isEqual(digest.getBytes(UTF_8), digestOf(sent).getBytes(UTF_8));
    }

    /**
     * Reads a file of tokens.
     *
     * @param file its name, for errors
     * @throws UnreadableException with the line and the reason, never with a secret, if one is wrong
     */
    public static List<Token> read(String file, String text) throws UnreadableException {
        List<Token> tokens = new ArrayList<>();
        List<String> lines = text.lines().toList();
        for (int at = 0; at < lines.size(); at++) {
            String line = lines.get(at).strip();
            if (line.isEmpty() || line.startsWith("#")) {
                continue;
            }
            String[] parts = line.split("\\s+");
            if (parts.length != 3) {
                throw new UnreadableException(file, "line " + (at + 1) + " is not: read|write NAME SECRET");
            }
            tokens.add(new Token(parts[1], role(parts[0], file, at + 1), digest(parts[2], file, at + 1)));
        }
        if (tokens.isEmpty()) {
            throw new UnreadableException(file, "holds no token");
        }
        return tokens;
    }

    private static Role role(String word, String file, int line) throws UnreadableException {
        return switch (word.toLowerCase(Locale.ROOT)) {
            case "read" -> Role.READ;
            case "write" -> Role.WRITE;
            default -> throw new UnreadableException(file, "line " + line + " begins with neither read nor write");
        };
    }

    private static String digest(String secret, String file, int line) throws UnreadableException {
        if (secret.length() < SHORTEST) {
            throw new UnreadableException(
                    file, "line " + line + " has a secret of fewer than " + SHORTEST + " characters");
        }
        return digestOf(secret);
    }

    private static String digestOf(String secret) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(secret.getBytes(UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }
}

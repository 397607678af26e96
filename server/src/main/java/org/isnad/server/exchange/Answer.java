package org.isnad.server.exchange;

import io.javalin.http.Context;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.Arrays;
import java.util.HexFormat;

/**
 * Answers a request. What is asked for with GET gets a weak entity tag, made of its bytes, and is not sent again to a caller
 * who has it.
 */
public final class Answer {
    public static final String JSON = "application/json";
    private static final String PROBLEM = "application/problem+json";

    private Answer() {}

    /** Writes an answer. */
    public interface Writer {
        void write(OutputStream out) throws IOException;
    }

    /** A record as JSON. */
    public static void json(Context context, Object value) {
        bytes(context, JSON, Json.MAPPER.writeValueAsBytes(value));
    }

    /** JSON that another module writes. */
    public static void json(Context context, Writer writer) throws IOException {
        bytes(context, JSON, written(writer));
    }

    /** What a writer writes. */
    public static byte[] written(Writer writer) throws IOException {
        var out = new ByteArrayOutputStream();
        writer.write(out);
        return out.toByteArray();
    }

    /** Bytes of any kind, the answer to GET with their tag. */
    public static void bytes(Context context, String mediaType, byte[] bytes) {
        if (context.req().getMethod().equals("GET") || context.req().getMethod().equals("HEAD")) {
            context.header("Cache-Control", "private, no-cache");
            if (isKnown(context, tag(bytes))) {
                return;
            }
        }
        context.contentType(mediaType).result(bytes);
    }

    /** Tells the tag of what is asked for, and whether the caller has it; then nothing more is to be sent. */
    public static boolean isKnown(Context context, String tag) {
        context.header("ETag", tag);
        String known = context.header("If-None-Match");
        if (known != null && Arrays.stream(known.split(",")).map(String::strip).anyMatch(one -> isSame(one, tag))) {
            context.status(304);
            return true;
        }
        return false;
    }

    private static boolean isSame(String one, String tag) {
        return one.equals("*") || weak(one).equals(tag);
    }

    private static String weak(String tag) {
        return tag.startsWith("W/") ? tag : "W/" + tag;
    }

    /** The weak tag of bytes. */
    public static String tag(byte[] bytes) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(bytes);
            return "W/\"" + HexFormat.of().formatHex(digest, 0, 12) + "\"";
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }

    /** A problem instead of an answer. */
    public static void problem(Context context, ProblemException problem) {
        Duration retry = problem.retryAfter();
        if (retry != null) {
            context.header(
                    "Retry-After",
                    Long.toString(Math.max(1, retry.plusMillis(999).toSeconds())));
        }
        problem(context, problem.problem());
    }

    /** A problem instead of an answer. */
    public static void problem(Context context, Problem problem) {
        context.removeHeader("ETag");
        context.header("Cache-Control", "no-store");
        context.status(problem.status()).contentType(PROBLEM).result(Json.MAPPER.writeValueAsBytes(problem));
    }
}

package org.isnad.server.exchange;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

/**
 * What is wrong with a request, as RFC 9457 writes it.
 *
 * @param type {@code about:blank}, or {@code urn:isnad:problem:…}
 * @param title what kind of problem it is
 * @param status the status of HTTP
 * @param detail what is wrong with this request, or {@code null}
 * @param parameter the parameter or member that is wrong, or {@code null}
 * @param at the first character of a query that is wrong, or {@code null}
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Problem(
        String type,
        String title,
        int status,
        @Nullable String detail,
        @Nullable String parameter,
        @Nullable Integer at) {
    private static final String OWN = "urn:isnad:problem:";

    /** A problem that the status tells. */
    public static Problem of(int status, @Nullable String detail) {
        return new Problem("about:blank", title(status), status, detail, null, null);
    }

    /** A problem with a name of its own. */
    static Problem named(String name, String title, int status, @Nullable String detail) {
        return new Problem(OWN + name, title, status, detail, null, null);
    }

    Problem in(@Nullable String wrongParameter) {
        return new Problem(type, title, status, detail, wrongParameter, at);
    }

    Problem at(int place) {
        return new Problem(type, title, status, detail, parameter, place);
    }

    private static String title(int status) {
        return switch (status) {
            case 400 -> "Wrong request";
            case 401 -> "Who is asking?";
            case 403 -> "Not allowed";
            case 404 -> "Not there";
            case 405 -> "Not done here";
            case 409 -> "There already";
            case 413 -> "Too large";
            case 415 -> "No such media type here";
            case 500 -> "A fault of Isnad";
            case 503 -> "Busy";
            default -> "Status " + status;
        };
    }
}

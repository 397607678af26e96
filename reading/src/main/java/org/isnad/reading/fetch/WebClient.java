package org.isnad.reading.fetch;

import java.io.IOException;
import java.io.InputStream;
import java.io.InterruptedIOException;
import java.net.Proxy;
import java.net.UnknownHostException;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.zip.GZIPInputStream;
import javax.net.ssl.SSLException;
import okhttp3.Call;
import okhttp3.HttpUrl;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.RequestBody;
import okhttp3.Response;
import org.isnad.model.UnreadableException;
import org.isnad.reading.Allowance;
import org.isnad.reading.Limits;
import org.jspecify.annotations.Nullable;

/**
 * Asks a server once and follows nothing. Every request, body included, ends with its budget of time; only a name lookup
 * that has begun is waited for, as long as the system's resolver takes.
 *
 * <p>By OkHttp and not by {@code java.net.http}, since only the former lets us hold the socket: it takes addresses as
 * they were checked ({@link PublicSockets}), and its time limit spans the body, however slowly that drips.
 */
final class WebClient {
    private static final String ACCEPT =
            "text/html,application/xhtml+xml,application/rss+xml,application/atom+xml,application/feed+json,*/*;q=0.5";

    private final String agent;
    private final Limits limits;
    private final OkHttpClient client;

    /** @param sockets what connects; {@code null} for sockets that connect to any address */
    WebClient(String agent, @Nullable PublicSockets sockets, Limits limits) {
        this.agent = agent;
        this.limits = limits;
        var builder = new OkHttpClient.Builder().followRedirects(false).followSslRedirects(false);
        if (sockets != null) {
            // A proxy would connect in our stead, to an address that it looks up for itself.
            builder.proxy(Proxy.NO_PROXY).socketFactory(sockets);
        }
        this.client = builder.build();
    }

    /**
     * Asks for an address.
     *
     * @param input what the page is called in refusals
     * @param more headers beyond the usual ones
     * @param reader takes the answer; its body is closed afterwards
     * @throws UnreadableException if there is no answer, with the reason
     */
    <T> T get(String input, HttpUrl address, Map<String, String> more, Budget budget, Reader<T> reader)
            throws UnreadableException {
        var request = new Request.Builder()
                .url(address)
                .header("User-Agent", agent)
                .header("Accept", ACCEPT)
                .header("Accept-Encoding", "gzip");
        more.forEach(request::header);
        return call(input, request.build(), budget, reader);
    }

    /** Sends a document to an address; otherwise as {@link #get}. */
    <T> T post(
            String input,
            HttpUrl address,
            Map<String, String> headers,
            RequestBody body,
            Budget budget,
            Reader<T> reader)
            throws UnreadableException {
        var request =
                new Request.Builder().url(address).header("User-Agent", agent).post(body);
        headers.forEach(request::header);
        return call(input, request.build(), budget, reader);
    }

    private <T> T call(String input, Request request, Budget budget, Reader<T> reader) throws UnreadableException {
        Call call = client.newCall(request);
        call.timeout().timeout(budget.left().toMillis(), TimeUnit.MILLISECONDS);
        try (Response response = call.execute()) {
            return reader.read(response);
        } catch (UnreadableException e) {
            throw e;
        } catch (IOException | IllegalArgumentException e) {
            throw new UnreadableException(input, reason(e, request.url(), budget));
        }
    }

    /** Takes an answer. */
    interface Reader<T> {
        T read(Response response) throws IOException;
    }

    /** The bytes of a body, unpacked; neither packed nor unpacked more than a page may hold. */
    byte[] body(String input, Response response) throws IOException {
        if (response.body().contentLength() > limits.pageBytes()) {
            throw limits.tooLarge(input);
        }
        return unpacked(input, response, new Allowance(input, response.body().byteStream(), limits))
                .readAllBytes();
    }

    /** As many of the body's first bytes as {@code most}, unpacked. */
    byte[] start(String input, Response response, int most) throws IOException {
        return unpacked(input, response, response.body().byteStream()).readNBytes(most);
    }

    private InputStream unpacked(String input, Response response, InputStream body) throws IOException {
        String coding = response.header("Content-Encoding", "");
        return switch (coding == null ? "" : coding.toLowerCase(Locale.ROOT).strip()) {
            case "", "identity" -> body;
            case "gzip", "x-gzip" -> new Allowance(input, new GZIPInputStream(body), limits);
            default -> throw new UnreadableException(input, "is packed as " + coding + ", which was not asked for");
        };
    }

    private static String reason(Exception failure, HttpUrl address, Budget budget) {
        PublicSockets.PrivateAddress refused = privateAddress(failure, 0);
        if (refused != null) {
            return String.valueOf(refused.getMessage());
        }
        return switch (failure) {
            case InterruptedIOException slow ->
                "took longer than " + budget.whole().toSeconds() + " seconds";
            case UnknownHostException unknown -> "has an unknown host: " + address.host();
            case SSLException untrusted -> "has no connection that can be trusted: " + untrusted.getMessage();
            case Exception other ->
                "could not be fetched: "
                        + (other.getMessage() == null ? other.getClass().getSimpleName() : other.getMessage());
        };
    }

    /** The refusal among what went wrong on the ways to a host, which are tried one after the other. */
    private static PublicSockets.@Nullable PrivateAddress privateAddress(@Nullable Throwable failure, int depth) {
        if (failure == null || depth > 5 || failure instanceof PublicSockets.PrivateAddress) {
            return (PublicSockets.PrivateAddress) (depth > 5 ? null : failure);
        }
        for (Throwable other : failure.getSuppressed()) {
            PublicSockets.PrivateAddress found = privateAddress(other, depth + 1);
            if (found != null) {
                return found;
            }
        }
        return privateAddress(failure.getCause(), depth + 1);
    }
}

package org.isnad.reading.fetch;

import java.net.URI;
import java.util.Map;
import okhttp3.HttpUrl;
import okhttp3.MediaType;
import okhttp3.RequestBody;
import okhttp3.Response;
import org.isnad.model.UnreadableException;
import org.isnad.reading.Limits;

/**
 * Sends documents to addresses of the web, and follows no redirect. As {@link Fetcher} it is not led into the private
 * network, unless {@link Fetcher.Settings#privateNetwork()} allows it. Safe for many threads.
 */
public final class Poster {
    private final Fetcher.Settings settings;
    private final WebClient client;

    public Poster(Fetcher.Settings settings) {
        this.settings = settings;
        this.client =
                new WebClient(settings.agent(), settings.privateNetwork() ? null : new PublicSockets(), Limits.DEFAULT);
    }

    /**
     * Sends a document.
     *
     * @param mediaType what it is
     * @param headers more to tell
     * @return the status that the server answers with
     * @throws UnreadableException if there is no answer, with the reason
     */
    public int post(URI address, String mediaType, Map<String, String> headers, byte[] document)
            throws UnreadableException {
        String input = address.toString();
        HttpUrl to = HttpUrl.parse(input);
        if (to == null) {
            throw new UnreadableException(input, "is no web address");
        }
        RequestBody body = RequestBody.create(document, MediaType.get(mediaType));
        return client.post(input, to, headers, body, new Budget(settings.timeout()), Response::code);
    }
}

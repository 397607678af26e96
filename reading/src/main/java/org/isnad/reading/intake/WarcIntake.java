package org.isnad.reading.intake;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.util.Locale;
import org.isnad.model.Given;
import org.isnad.model.Page;
import org.isnad.model.UnreadableException;
import org.isnad.reading.Limits;
import org.netpreserve.jwarc.MediaType;
import org.netpreserve.jwarc.WarcReader;
import org.netpreserve.jwarc.WarcRecord;
import org.netpreserve.jwarc.WarcResponse;

/**
 * Takes the web pages out of a web archive, one record at a time. Records that are no page (requests, pictures, error
 * responses) are passed over; one that is broken is refused, and the archive is read on where that is possible.
 */
final class WarcIntake {
    private final Limits limits;

    WarcIntake(Limits limits) {
        this.limits = limits;
    }

    void read(String name, InputStream stream, Receiver receiver) throws IOException {
        int index = 0;
        try (WarcReader reader = new WarcReader(stream)) {
            for (WarcRecord record = reader.next().orElse(null);
                    record != null;
                    record = reader.next().orElse(null)) {
                if (record instanceof WarcResponse response) {
                    response(name + "#" + index, response, receiver);
                }
                index++;
            }
        } catch (IOException | IllegalArgumentException e) {
            throw new UnreadableException(
                    name + "#" + index,
                    "is no whole WARC record, and nothing behind it can be read: " + Intake.reason(e));
        }
    }

    private void response(String name, WarcResponse response, Receiver receiver) throws IOException {
        try {
            var http = response.http();
            String type = http.contentType().base().toString().toLowerCase(Locale.ROOT);
            if (http.status() != 200
                    || !(type.equals("text/html")
                            || type.equals("application/xhtml+xml")
                            || type.equals("text/plain"))) {
                return;
            }
            byte[] bytes;
            try (InputStream body = http.bodyDecoded().stream()) {
                bytes = body.readNBytes(limits.pageBytes() + 1);
            }
            if (bytes.length > limits.pageBytes()) {
                receiver.refused(limits.tooLarge(name));
                return;
            }
            URI uri = response.targetURI();
            MediaType mediaType = http.contentType();
            receiver.page(new Page(
                    uri,
                    type,
                    mediaType.parameters().get("charset"),
                    bytes,
                    response.date(),
                    Given.named(name).withUrl(uri)));
        } catch (IllegalArgumentException e) {
            receiver.refused(new UnreadableException(name, "holds no response that can be read: " + Intake.reason(e)));
        }
    }
}

package org.isnad.reading.intake;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.zip.GZIPOutputStream;

/** Web archives for tests, written byte by byte so that they can be wrong. */
final class Archive {
    private Archive() {}

    /** A page as {@code N}, so that one can be told from another. */
    static String html(int number) {
        return "<html><body><p>فتحت البلدية الجسر رقم " + number + " أمام الناس.</p></body></html>";
    }

    /** A response that holds the page. */
    static byte[] page(int number) {
        return response(
                number,
                "HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\n\r\n",
                html(number).getBytes(UTF_8));
    }

    static byte[] response(int number, String header, byte[] body) {
        return record("response", number, "application/http; msgtype=response", join(header.getBytes(UTF_8), body));
    }

    static byte[] record(String type, int number, String contentType, byte[] block) {
        return record(type, number, contentType, block, block.length);
    }

    /** A record that says that it is {@code length} bytes long. */
    static byte[] record(String type, int number, String contentType, byte[] block, int length) {
        String header = "WARC/1.0\r\nWARC-Type: " + type + "\r\nWARC-Target-URI: https://example.org/" + number
                + "\r\nWARC-Date: 2021-08-12T10:00:00Z\r\nWARC-Record-ID: <urn:uuid:6f1f4a1e-0000-4000-8000-"
                + String.format("%012d", number) + ">\r\nContent-Type: " + contentType + "\r\nContent-Length: " + length
                + "\r\n\r\n";
        return join(header.getBytes(UTF_8), block, "\r\n\r\n".getBytes(UTF_8));
    }

    static byte[] join(byte[]... parts) {
        var bytes = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            bytes.writeBytes(part);
        }
        return bytes.toByteArray();
    }

    static byte[] join(List<byte[]> parts) {
        return join(parts.toArray(new byte[0][]));
    }

    static byte[] gzip(byte[] bytes) {
        var packed = new ByteArrayOutputStream();
        try (var out = new GZIPOutputStream(packed)) {
            out.write(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return packed.toByteArray();
    }

    /** In chunks of a few bytes, as HTTP/1.1 sends what it does not know the length of. */
    static byte[] chunked(byte[] body) {
        var chunks = new ByteArrayOutputStream();
        for (int i = 0; i < body.length; i += 20) {
            int length = Math.min(20, body.length - i);
            chunks.writeBytes((Integer.toHexString(length) + "\r\n").getBytes(UTF_8));
            chunks.write(body, i, length);
            chunks.writeBytes("\r\n".getBytes(UTF_8));
        }
        chunks.writeBytes("0\r\n\r\n".getBytes(UTF_8));
        return chunks.toByteArray();
    }

    static byte[] cut(byte[] bytes, int length) {
        return Arrays.copyOf(bytes, length);
    }
}

package org.isnad.reading.intake;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.isnad.reading.intake.Archive.chunked;
import static org.isnad.reading.intake.Archive.cut;
import static org.isnad.reading.intake.Archive.gzip;
import static org.isnad.reading.intake.Archive.html;
import static org.isnad.reading.intake.Archive.join;
import static org.isnad.reading.intake.Archive.page;
import static org.isnad.reading.intake.Archive.record;
import static org.isnad.reading.intake.Archive.response;

import java.io.ByteArrayInputStream;
import java.net.URI;
import java.time.Instant;
import org.isnad.reading.Limits;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WarcIntakeTest {
    private static final String OK_HTML = "HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\n";

    @Test
    void aPageComesWithItsAddressTimeTypeAndCharacterSet() {
        var page = read(page(7)).pages.getFirst();
        assertThat(page.uri()).isEqualTo(URI.create("https://example.org/7"));
        assertThat(page.fetched()).isEqualTo(Instant.parse("2021-08-12T10:00:00Z"));
        assertThat(page.mediaType()).isEqualTo("text/html");
        assertThat(page.charset()).isEqualTo("utf-8");
    }

    @Test
    void aBodyInChunksIsPutTogether() {
        byte[] body = chunked(html(1).getBytes(UTF_8));
        assertThat(read(response(1, OK_HTML + "Transfer-Encoding: chunked\r\n\r\n", body))
                        .texts())
                .containsExactly(html(1));
    }

    @Test
    void aPackedBodyIsUnpacked() {
        byte[] body = gzip(html(1).getBytes(UTF_8));
        assertThat(read(response(1, OK_HTML + "Content-Encoding: gzip\r\n\r\n", body))
                        .texts())
                .containsExactly(html(1));
    }

    @Test
    void aPackedBodyInChunksIsBoth() {
        byte[] body = chunked(gzip(html(1).getBytes(UTF_8)));
        String header = OK_HTML + "Content-Encoding: gzip\r\nTransfer-Encoding: chunked\r\n\r\n";
        assertThat(read(response(1, header, body)).texts()).containsExactly(html(1));
    }

    @ParameterizedTest
    @CsvSource({"Content-Encoding: gzip", "Transfer-Encoding: chunked", "Content-Encoding: br"})
    void aBodyThatTheCrawlerUnpackedAlreadyIsReadInSpiteOfItsHeader(String header) {
        assertThat(read(response(1, OK_HTML + header + "\r\n\r\n", html(1).getBytes(UTF_8)))
                        .texts())
                .containsExactly(html(1));
    }

    @Test
    void aResourceAndAConversionAreReadAsTheyAre() {
        byte[] text = "فتحت البلدية الجسر.".getBytes(UTF_8);
        assertThat(read(join(record("resource", 1, "text/html", text), record("conversion", 2, "text/plain", text)))
                        .names())
                .containsExactly("a.warc#0", "a.warc#1");
    }

    @Test
    void whatIsNoPageIsPassedOverWithItsKind() {
        var gathered = read(join(
                record("warcinfo", 0, "application/warc-fields", "software: test\r\n".getBytes(UTF_8)),
                record("request", 1, "application/http; msgtype=request", "GET / HTTP/1.1\r\n\r\n".getBytes(UTF_8)),
                record("metadata", 2, "application/warc-fields", "via: x\r\n".getBytes(UTF_8)),
                record("revisit", 3, "application/http; msgtype=response", "HTTP/1.1 200 OK\r\n\r\n".getBytes(UTF_8)),
                response(4, "HTTP/1.1 404 Not Found\r\nContent-Type: text/html\r\n\r\n", new byte[3]),
                response(5, "HTTP/1.1 200 OK\r\nContent-Type: image/png\r\n\r\n", new byte[3]),
                page(6)));
        assertThat(gathered.passedOver)
                .containsExactly(
                        "a.warc#0: warcinfo",
                        "a.warc#1: request",
                        "a.warc#2: metadata",
                        "a.warc#3: revisit",
                        "a.warc#4: status 404",
                        "a.warc#5: image/png");
        assertThat(gathered.names()).containsExactly("a.warc#6");
        assertThat(gathered.refusals).isEmpty();
    }

    @Test
    void gzipOfEachRecordAndOfTheWholeAreReadAlike() {
        assertThat(read(join(gzip(page(1)), gzip(page(2)))).texts()).containsExactly(html(1), html(2));
        assertThat(read(gzip(join(page(1), page(2)))).texts()).containsExactly(html(1), html(2));
    }

    @Nested
    class ABadRecordIsNamedAndTheNextIsRead {
        @Test
        void whereItSaysThatItIsLongerThanItIs() {
            byte[] block = join("HTTP/1.1 200 OK\r\n\r\n".getBytes(UTF_8));
            assertBadAmongGood(record("response", 2, "application/http", block, block.length + 100));
        }

        @Test
        void whereItSaysThatItIsLongerThanTheArchive() {
            byte[] block = join("HTTP/1.1 200 OK\r\n\r\n".getBytes(UTF_8));
            assertBadAmongGood(record("response", 2, "application/http", block, 100_000));
        }

        @Test
        void whereItSaysThatItIsShorterThanItIs() {
            assertBadAmongGood(record("response", 2, "application/http", html(2).getBytes(UTF_8), 10));
        }

        @Test
        void whereItsHeaderHasNoLength() {
            assertBadAmongGood("WARC/1.0\r\nWARC-Type: response\r\n\r\n\r\n\r\n".getBytes(UTF_8));
        }

        @Test
        void whereItsHeaderIsNone() {
            assertBadAmongGood("\u0000\u0001 no record at all \u0002\r\n\r\n".getBytes(UTF_8));
        }

        @Test
        void whereItsHttpHeaderIsNone() {
            assertBadAmongGood(record("response", 2, "application/http", new byte[] {0, 1, 2, 3, 4}));
        }

        @Test
        void whereItsBodyIsNotPackedAsItSays() {
            assertBadAmongGood(
                    response(2, OK_HTML + "Content-Encoding: gzip\r\n\r\n", cut(gzip(html(2).getBytes(UTF_8)), 40)));
        }

        @Test
        void whereItsGzipMemberIsDamaged() {
            byte[] damaged = gzip(page(2));
            damaged[damaged.length / 2] ^= 0x55;
            damaged[damaged.length / 2 + 1] ^= 0x55;
            assertBadAmongGood(read(join(gzip(page(1)), damaged, gzip(page(3)))));
        }

        @Test
        void whereItsGzipMemberDoesNotFitItsChecksum() {
            byte[] damaged = gzip(page(2));
            damaged[damaged.length - 6] ^= 0x55;
            assertBadAmongGood(read(join(gzip(page(1)), damaged, gzip(page(3)))));
        }

        @Test
        void whereItsGzipMemberIsCutOff() {
            byte[] whole = gzip(page(2));
            assertBadAmongGood(read(join(gzip(page(1)), cut(whole, whole.length / 2), gzip(page(3)))));
        }

        @Test
        void whereItIsCutOffWithinAWholeGzipMember() {
            byte[] whole = page(2);
            assertBadAmongGood(read(join(gzip(page(1)), gzip(cut(whole, whole.length - 60)), gzip(page(3)))));
        }

        private void assertBadAmongGood(byte[] bad) {
            assertBadAmongGood(read(join(page(1), bad, page(3))));
            assertBadAmongGood(read(gzip(join(page(1), bad, page(3)))));
            assertBadAmongGood(read(join(gzip(page(1)), gzip(bad), gzip(page(3)))));
        }

        private void assertBadAmongGood(Gathered gathered) {
            assertThat(gathered.texts()).containsExactly(html(1), html(3));
            assertThat(gathered.refusals).singleElement().asString().startsWith("a.warc#1: ");
        }
    }

    @Test
    void anArchiveThatIsCutOffIsReadAsFarAsItGoes() {
        byte[] whole = page(3);
        var gathered = read(join(page(1), page(2), cut(whole, whole.length - 30)));
        assertThat(gathered.names()).containsExactly("a.warc#0", "a.warc#1");
        assertThat(gathered.refusals).containsExactly("a.warc#2: ends before its WARC header says");
    }

    @Test
    void aPackedArchiveThatIsCutOffIsReadAsFarAsItGoes() {
        byte[] whole = gzip(join(page(1), page(2), page(3)));
        var gathered = read(cut(whole, whole.length - 20));
        assertThat(gathered.names()).contains("a.warc#0");
        assertThat(gathered.refusals).singleElement().asString().endsWith("ends in the middle of gzip data");
    }

    @Test
    void anArchiveThatComesByteByByteIsReadLikeAnyOther() throws Exception {
        byte[] archive = join(page(1), page(2));
        var slow = new ByteArrayInputStream(archive) {
            @Override
            public int read(byte[] bytes, int offset, int length) {
                return super.read(bytes, offset, Math.min(length, 1));
            }
        };
        var gathered = new Gathered();
        new WarcIntake(Limits.DEFAULT).read("a.warc", slow, gathered);
        assertThat(gathered.texts()).containsExactly(html(1), html(2));
    }

    @Test
    void aRecordLargerThanAnyPageIsPassedOver() {
        byte[] film = new byte[40 << 20];
        var gathered = read(join(page(1), record("resource", 2, "video/mp4", film), page(3)));
        assertThat(gathered.names()).containsExactly("a.warc#0", "a.warc#2");
        assertThat(gathered.passedOver).containsExactly("a.warc#1: larger than any page");
    }

    @Test
    void aBodyThatUnpacksToMoreThanAnyPageIsRefused() {
        byte[] bomb = gzip(new byte[40 << 20]);
        var gathered = read(join(response(1, OK_HTML + "Content-Encoding: gzip\r\n\r\n", bomb), page(2)));
        assertThat(gathered.names()).containsExactly("a.warc#1");
        assertThat(gathered.refusals).singleElement().asString().contains("a.warc#0: is larger than 32 MiB");
    }

    @Test
    void anAddressWithArabicLettersIsKeptEscaped() {
        byte[] record = new String(page(1), UTF_8).replace("/1\r\n", "/جسر\r\n").getBytes(UTF_8);
        assertThat(read(record).pages.getFirst().uri()).hasToString("https://example.org/%D8%AC%D8%B3%D8%B1");
    }

    private static Gathered read(byte[] archive) {
        return Gathered.of("a.warc", archive);
    }
}

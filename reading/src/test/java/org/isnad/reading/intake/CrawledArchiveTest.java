package org.isnad.reading.intake;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.nio.channels.Channels;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.netpreserve.jwarc.HttpRequest;
import org.netpreserve.jwarc.HttpResponse;
import org.netpreserve.jwarc.MediaType;
import org.netpreserve.jwarc.WarcCompression;
import org.netpreserve.jwarc.WarcMetadata;
import org.netpreserve.jwarc.WarcRequest;
import org.netpreserve.jwarc.WarcResource;
import org.netpreserve.jwarc.WarcResponse;
import org.netpreserve.jwarc.WarcRevisit;
import org.netpreserve.jwarc.WarcWriter;
import org.netpreserve.jwarc.Warcinfo;

/** An archive of a thousand records as a crawler writes it, by the library that crawlers use. */
class CrawledArchiveTest {
    private static final int VISITS = 200;
    private static final Instant TIME = Instant.parse("2021-08-12T10:00:00Z");

    @ParameterizedTest
    @EnumSource(names = {"NONE", "GZIP"})
    void itsPagesComeInTheirOrderAndTheRestIsToldByKind(WarcCompression compression) throws IOException {
        var gathered = Gathered.of("crawl.warc.gz", crawl(compression));
        assertThat(gathered.refusals).isEmpty();
        assertThat(gathered.texts())
                .hasSize(VISITS / 2 + 1)
                .contains(Archive.html(0), Archive.html(4), Archive.html(8));
        assertThat(kinds(gathered))
                .containsExactlyInAnyOrderEntriesOf(Map.of(
                        "warcinfo", 1L,
                        "request", 200L,
                        "metadata", 400L,
                        "image/png", 50L,
                        "status 404", 49L,
                        "revisit", 200L));
    }

    @ParameterizedTest
    @EnumSource(names = {"NONE", "GZIP"})
    void damageInItCostsNoMoreThanTheRecordsThatItHit(WarcCompression compression) throws IOException {
        byte[] archive = crawl(compression);
        for (int at = archive.length / 10; at < archive.length; at += archive.length / 10) {
            archive[at] ^= 0x55;
            archive[at - 1] ^= 0x55;
        }
        var gathered = Gathered.of("crawl.warc.gz", archive);
        int whole = gathered.pages.size() + gathered.passedOver.size();
        assertThat(gathered.refusals).hasSizeLessThanOrEqualTo(10);
        assertThat(whole).isBetween(1001 - 20, 1001);
    }

    /** One record about the crawl, and five for each visit: request, answer, two of metadata, a visit that found no change. */
    private static byte[] crawl(WarcCompression compression) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var writer = new WarcWriter(Channels.newChannel(bytes), compression)) {
            writer.write(new Warcinfo.Builder()
                    .date(TIME)
                    .fields(Map.of("software", List.of("test")))
                    .build());
            for (int i = 0; i < VISITS; i++) {
                var uri = URI.create("https://example.org/" + i);
                writer.write(new WarcRequest.Builder(uri)
                        .date(TIME)
                        .body(new HttpRequest.Builder("GET", "/" + i)
                                .addHeader("Host", "example.org")
                                .build())
                        .build());
                if (i == VISITS - 1) {
                    writer.write(new WarcResource.Builder(uri)
                            .date(TIME)
                            .body(MediaType.HTML, Archive.html(i).getBytes(UTF_8))
                            .build());
                } else {
                    writer.write(new WarcResponse.Builder(uri)
                            .date(TIME)
                            .body(response(i))
                            .build());
                }
                for (String field : new String[] {"via", "outlink"}) {
                    writer.write(new WarcMetadata.Builder()
                            .date(TIME)
                            .body(MediaType.WARC_FIELDS, (field + ": https://example.org/\r\n").getBytes(UTF_8))
                            .build());
                }
                writer.write(new WarcRevisit.Builder(uri, WarcRevisit.SERVER_NOT_MODIFIED_1_1)
                        .date(TIME)
                        .body(new HttpResponse.Builder(304, "Not Modified").build())
                        .build());
            }
        }
        return bytes.toByteArray();
    }

    private static HttpResponse response(int i) throws IOException {
        byte[] html = Archive.html(i).getBytes(UTF_8);
        return switch (i % 4) {
            case 0 ->
                new HttpResponse.Builder(200, "OK")
                        .body(MediaType.HTML_UTF8, html)
                        .build();
            case 1 ->
                new HttpResponse.Builder(200, "OK")
                        .body(MediaType.parse("image/png"), new byte[] {(byte) 0x89, 'P', 'N', 'G'})
                        .build();
            case 2 ->
                new HttpResponse.Builder(200, "OK")
                        .addHeader("Content-Encoding", "gzip")
                        .body(MediaType.HTML_UTF8, Archive.gzip(html))
                        .build();
            default ->
                new HttpResponse.Builder(404, "Not Found")
                        .body(MediaType.HTML, html)
                        .build();
        };
    }

    private static Map<String, Long> kinds(Gathered gathered) {
        return gathered.passedOver.stream()
                .collect(Collectors.groupingBy(told -> told.substring(told.indexOf(' ') + 1), Collectors.counting()));
    }
}

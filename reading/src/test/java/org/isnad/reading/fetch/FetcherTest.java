package org.isnad.reading.fetch;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.zip.GZIPOutputStream;
import org.isnad.model.Page;
import org.isnad.model.UnreadableException;
import org.isnad.reading.Limits;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class FetcherTest {
    private static final Fetcher.Settings SETTINGS =
            new Fetcher.Settings("isnad-test", Duration.ofSeconds(20), Duration.ZERO, Duration.ofMillis(300), true);
    private static final Limits SMALL = new Limits(1 << 16, 1000);

    private Server server;

    @BeforeEach
    void serve() throws IOException {
        server = new Server();
    }

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    void aPageComesWithItsMediaTypeCharacterSetAndAddress() throws Exception {
        server.answer("/page", 200, "<p>The bridge opened.</p>", "Content-Type", "text/html; charset=windows-1256");
        Page page = fetch("/page");
        assertThat(page.bytes()).asString(UTF_8).isEqualTo("<p>The bridge opened.</p>");
        assertThat(page.mediaType()).isEqualTo("text/html");
        assertThat(page.charset()).isEqualTo("windows-1256");
        assertThat(page.given().url()).isEqualTo(server.address("/page"));
    }

    @Test
    void anAddressWithArabicLettersIsFetched() throws Exception {
        server.answer("/", 200, "page");
        Page page = fetch("/أخبار/الجسر");
        assertThat(page.uri().getPath()).isEqualTo("/أخبار/الجسر");
    }

    @Test
    void aPackedPageIsUnpacked() throws Exception {
        server.answer("/packed", 200, gzip("The bridge opened.".getBytes(UTF_8)), "Content-Encoding", "gzip");
        assertThat(fetch("/packed").bytes()).asString(UTF_8).isEqualTo("The bridge opened.");
        assertThat(server.lastAsked().getFirst("Accept-Encoding")).isEqualTo("gzip");
    }

    @Test
    void theFetcherSaysWhoItIs() throws Exception {
        server.answer("/page", 200, "page");
        fetch("/page");
        assertThat(server.lastAsked().getFirst("User-Agent")).isEqualTo("isnad-test");
    }

    @Test
    void aRedirectIsFollowedAndThePageGoesByItsLastAddress() throws Exception {
        server.answer("/old", 301, "", "Location", "new").answer("/new", 200, "page");
        Page page = fetch("/old");
        assertThat(page.uri()).isEqualTo(server.address("/new"));
        assertThat(page.given().input()).isEqualTo(server.address("/old").toString());
    }

    @Test
    void whatHasNotChangedIsNotFetchedAgain() throws Exception {
        var fetcher = new Fetcher(SETTINGS, SMALL);
        server.answer("/page", 200, "page", "ETag", "\"v1\"", "Last-Modified", "Thu, 12 Aug 2021 10:00:00 GMT")
                .answer("/same", 304, "");
        var first = fetcher.fetch(server.address("/page"), null).orElseThrow();
        assertThat(fetcher.fetch(server.address("/same"), first.version())).isEmpty();
        assertThat(server.lastAsked().getFirst("If-None-Match")).isEqualTo("\"v1\"");
        assertThat(server.lastAsked().getFirst("If-Modified-Since")).isEqualTo("Thu, 12 Aug 2021 10:00:00 GMT");
    }

    @Test
    void aServerThatWantsToBeLeftAloneSaysForHowLong() throws Exception {
        server.answer("/busy", 503, "", "Retry-After", "120");
        assertThat(new Fetcher(SETTINGS, SMALL).ask(server.address("/busy"), null))
                .isEqualTo(new Fetcher.Reply.NotServed(503, Duration.ofMinutes(2)));
    }

    @Test
    void aRedirectLoopIsRefused() {
        server.answer("/loop", 302, "", "Location", "/loop");
        assertRefused("/loop", "redirects more than 5 times");
    }

    @Test
    void aRedirectToWhatIsNoWebPageIsRefused() {
        server.answer("/file", 302, "", "Location", "file:///etc/passwd");
        assertRefused("/file", "is redirected to what is no web address");
    }

    @Test
    void anErrorIsToldWithItsStatus() {
        assertRefused("/missing", "was not served: status 404");
    }

    @Test
    void anAddressWhereNobodyAnswersIsTold() {
        URI closed = server.address("/page");
        server.close();
        assertThatExceptionOfType(UnreadableException.class)
                .isThrownBy(() -> new Fetcher(SETTINGS, SMALL).fetch(closed, null))
                .withMessageContaining("could not be fetched");
    }

    @Test
    void aPageThatSaysItIsTooLargeIsNotReadAtAll() {
        server.answer("/large", 200, new byte[1 << 17]);
        assertRefused("/large", "is larger than");
    }

    @Test
    void anEndlessPageIsRefusedAtTheLimit() {
        server.drip("/endless", out -> {
            while (true) {
                out.write(new byte[1 << 12]);
            }
        });
        assertRefused("/endless", "is larger than");
    }

    @Test
    void aGzipBombIsRefusedAtTheLimit() throws Exception {
        server.answer("/bomb", 200, gzip(new byte[20 << 20]), "Content-Encoding", "gzip");
        assertRefused("/bomb", "is larger than");
    }

    @Test
    void gzipThatUnpacksToNothingForeverIsRefusedAtTheLimit() {
        byte[] header = {0x1f, (byte) 0x8b, 8, 0, 0, 0, 0, 0, 0, 0};
        byte[] nothing = {0, 0, 0, -1, -1};
        server.drip("/nothing", out -> {
            out.write(header);
            while (true) {
                out.write(nothing);
            }
        });
        assertRefused("/nothing", "");
    }

    @Test
    void aPageThatDripsForeverIsGivenUpInTime() {
        server.drip("/drip", Server::drop);
        assertRefused(withTimeout(Duration.ofSeconds(1)), "/drip", "took longer than 1 seconds");
    }

    @Test
    void robotsThatDripForeverAreGivenUpInTime() {
        server.drip("/robots.txt", Server::drop).answer("/page", 200, "page");
        assertRefused(withTimeout(Duration.ofSeconds(1)), "/page", "took longer than 1 seconds");
    }

    @Test
    void whatRobotsForbidIsNotFetched() {
        server.answer("/robots.txt", 200, "User-agent: *\nDisallow: /secret\n").answer("/secret", 200, "page");
        assertRefused("/secret/page", "may not be fetched: its robots.txt forbids it");
    }

    @Test
    void robotsBehindARedirectCountAsWell() {
        server.answer("/robots.txt", 301, "", "Location", "/rules").answer("/rules", 200, "User-agent: *\nDisallow: /");
        assertRefused("/page", "its robots.txt forbids it");
    }

    @Test
    void allIsForbiddenWhereTheServerFailsToSay() {
        server.answer("/robots.txt", 503, "").answer("/page", 200, "page");
        assertRefused("/page", "its robots.txt forbids it");
    }

    @Test
    void allIsAllowedWhereThereAreNoRobots() throws Exception {
        server.answer("/robots.txt", 404, "").answer("/page", 200, "page");
        assertThat(fetch("/page").bytes()).asString(UTF_8).isEqualTo("page");
    }

    @Test
    void theDelayThatRobotsAskForIsKeptUpToTheCap() throws Exception {
        server.answer("/robots.txt", 200, "User-agent: *\nCrawl-delay: 60\n").answer("/page", 200, "page");
        var fetcher = new Fetcher(SETTINGS, SMALL);
        long start = System.nanoTime();
        fetcher.fetch(server.address("/page"), null);
        fetcher.fetch(server.address("/page"), null);
        assertThat(Duration.ofNanos(System.nanoTime() - start)).isGreaterThanOrEqualTo(SETTINGS.longestPause());
    }

    private Page fetch(String path) throws UnreadableException {
        return new Fetcher(SETTINGS, SMALL)
                .fetch(server.address(path), null)
                .orElseThrow()
                .page();
    }

    private static Fetcher.Settings withTimeout(Duration timeout) {
        return new Fetcher.Settings(
                SETTINGS.agent(), timeout, SETTINGS.pause(), SETTINGS.longestPause(), SETTINGS.privateNetwork());
    }

    private void assertRefused(String path, String reason) {
        assertRefused(SETTINGS, path, reason);
    }

    private void assertRefused(Fetcher.Settings settings, String path, String reason) {
        assertThatExceptionOfType(UnreadableException.class)
                .isThrownBy(() -> new Fetcher(settings, SMALL).fetch(server.address(path), null))
                .withMessageContaining(reason);
    }

    private static byte[] gzip(byte[] bytes) throws IOException {
        var packed = new ByteArrayOutputStream();
        try (var out = new GZIPOutputStream(packed)) {
            out.write(bytes);
        }
        return packed.toByteArray();
    }
}

package org.isnad.reading.fetch;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.time.Duration;
import org.isnad.model.UnreadableException;
import org.isnad.reading.Limits;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FetcherTest {
    private final Fetcher fetcher = new Fetcher(
            new Fetcher.Settings("isnad-test", Duration.ofSeconds(5), Duration.ZERO, true), new Limits(1 << 16, 1000));
    private HttpServer server;

    @BeforeEach
    void serve() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        answer("/robots.txt", 200, "User-agent: *\nDisallow: /secret\n");
        answer("/page", 200, "<p>The bridge opened.</p>");
        server.createContext("/loop", exchange -> {
            exchange.getResponseHeaders().add("Location", "/loop");
            exchange.sendResponseHeaders(302, -1);
            exchange.close();
        });
        server.createContext("/endless", exchange -> {
            exchange.sendResponseHeaders(200, 0);
            try (var out = exchange.getResponseBody()) {
                byte[] block = new byte[1 << 12];
                for (int i = 0; i < 10_000; i++) {
                    out.write(block);
                }
            } catch (IOException e) {
                // The fetcher hung up, as it should.
            }
        });
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    @Test
    void aPageComesWithItsMediaTypeAndAddress() throws Exception {
        var fetched = fetcher.fetch(address("/page"), null).orElseThrow();
        assertThat(new String(fetched.page().bytes(), UTF_8)).isEqualTo("<p>The bridge opened.</p>");
        assertThat(fetched.page().mediaType()).isEqualTo("text/html");
    }

    @Test
    void whatRobotsForbidIsNotFetched() {
        assertRefused("/secret/page", "its robots.txt forbids it");
    }

    @Test
    void aRedirectLoopIsRefused() {
        assertRefused("/loop", "redirects more than 5 times");
    }

    @Test
    void anEndlessResponseIsRefusedAtTheLimit() {
        assertRefused("/endless", "is larger than");
    }

    @Test
    void anErrorIsToldWithItsStatus() {
        assertRefused("/missing", "status 404");
    }

    @Test
    void thePrivateNetworkIsClosedUnlessTheUserSaysSo() {
        var closed = new Fetcher(Fetcher.Settings.defaults(), Limits.DEFAULT);
        assertThatExceptionOfType(UnreadableException.class)
                .isThrownBy(() -> closed.fetch(address("/page"), null))
                .withMessageContaining("private network");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "127.0.0.1",
                "10.1.2.3",
                "172.16.0.1",
                "192.168.1.1",
                "169.254.169.254",
                "100.64.0.1",
                "0.0.0.0",
                "224.0.0.1",
                "255.255.255.255",
                "::1",
                "fe80::1",
                "fc00::1",
                "::ffff:10.0.0.1",
                "64:ff9b::7f00:1",
                "2002:7f00:1::"
            })
    void anAddressOfAPrivateRangeIsNotPublic(String address) throws Exception {
        assertThat(PublicAddresses.isPublic(InetAddress.getByName(address))).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"8.8.8.8", "193.0.6.139", "2001:4860:4860::8888"})
    void anyOtherAddressIs(String address) throws Exception {
        assertThat(PublicAddresses.isPublic(InetAddress.getByName(address))).isTrue();
    }

    private void assertRefused(String path, String reason) {
        assertThatExceptionOfType(UnreadableException.class)
                .isThrownBy(() -> fetcher.fetch(address(path), null))
                .withMessageContaining(reason);
    }

    private URI address(String path) {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort() + path);
    }

    private void answer(String path, int status, String body) {
        server.createContext(path, exchange -> {
            exchange.getResponseHeaders().add("Content-Type", "text/html; charset=utf-8");
            byte[] bytes = body.getBytes(UTF_8);
            exchange.sendResponseHeaders(status, bytes.length);
            exchange.getResponseBody().write(bytes);
            exchange.close();
        });
    }
}

package org.isnad.reading.fetch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import org.isnad.model.UnreadableException;
import org.isnad.reading.Limits;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PrivateNetworkTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://127.0.0.1/",
                "http://localhost/",
                "http://2130706433/",
                "http://0.0.0.0/",
                "http://10.1.2.3/",
                "http://169.254.169.254/latest/meta-data/",
                "http://[::1]/",
                "http://[::ffff:127.0.0.1]/",
                "http://[::ffff:7f00:1]/",
                "http://[fc00::1]/",
                "http://[fe80::1]/",
                "http://[64:ff9b::a00:1]/",
                "http://user@127.0.0.1/",
                "https://127.0.0.1/"
            })
    void itIsClosedUnlessTheUserSaysSo(String address) {
        assertThatExceptionOfType(UnreadableException.class)
                .isThrownBy(
                        () -> new Fetcher(Fetcher.Settings.defaults(), Limits.DEFAULT).fetch(URI.create(address), null))
                .withMessageContaining("leads into the private network");
    }

    /** With one address of this machine in the place of the public network, and another in that of the private one. */
    @Test
    void aRedirectFromThePublicNetworkIntoThePrivateOneIsRefused() throws Exception {
        try (var server = new Server()) {
            String inside = server.address("/inside").toString().replace("127.0.0.1", "127.0.0.2");
            server.answer("/robots.txt", 404, "").answer("/out", 302, "", "Location", inside);
            var sockets = new PublicSockets(address -> address.getHostAddress().equals("127.0.0.1"));
            var fetcher = new Fetcher(Fetcher.Settings.defaults(), sockets, Limits.DEFAULT);
            assertThatExceptionOfType(UnreadableException.class)
                    .isThrownBy(() -> fetcher.fetch(server.address("/out"), null))
                    .withMessageContaining("leads into the private network (127.0.0.2)");
        }
    }

    /** So a name that stands for another address by then, or a redirect, gains nothing. */
    @Test
    void theAddressIsAskedAtTheMomentOfConnecting() throws Exception {
        try (var socket = new PublicSockets().createSocket()) {
            assertThatExceptionOfType(PublicSockets.PrivateAddress.class)
                    .isThrownBy(() -> socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), 80)));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "127.0.0.1",
                "10.1.2.3",
                "172.16.0.1",
                "172.31.255.255",
                "192.168.1.1",
                "169.254.169.254",
                "100.64.0.1",
                "0.0.0.0",
                "0.1.2.3",
                "192.0.0.1",
                "192.88.99.1",
                "198.18.0.1",
                "203.0.113.7",
                "224.0.0.1",
                "255.255.255.255",
                "::",
                "::1",
                "::127.0.0.1",
                "fe80::1",
                "fec0::1",
                "fc00::1",
                "fd12:3456::1",
                "ff02::1",
                "::ffff:10.0.0.1",
                "64:ff9b::7f00:1",
                "64:ff9b:1::a00:1",
                "2001::5ef5:79fd",
                "2001:db8::1",
                "2002:7f00:1::",
                "100::1"
            })
    void anAddressOfASpecialRangeIsNotPublic(String address) throws Exception {
        assertThat(PublicAddresses.isPublic(InetAddress.getByName(address))).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"8.8.8.8", "193.0.6.139", "172.32.0.1", "100.128.0.1", "2001:4860:4860::8888", "64:ff9b::808:808"
            })
    void anyOtherAddressIs(String address) throws Exception {
        assertThat(PublicAddresses.isPublic(InetAddress.getByName(address))).isTrue();
    }
}

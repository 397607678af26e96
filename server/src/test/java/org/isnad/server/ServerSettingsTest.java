package org.isnad.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.isnad.server.access.Access;
import org.isnad.server.access.Role;
import org.isnad.server.access.Token;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ServerSettingsTest {
    private static final Access GUARDED = new Access.Tokens(List.of(new Token("desk", Role.WRITE, "0")));

    @Test
    void theDefaultsAreLoopbackForOnePerson() {
        int processors = Runtime.getRuntime().availableProcessors();
        assertThat(ServerSettings.defaults())
                .isEqualTo(new ServerSettings(
                        "127.0.0.1",
                        8383,
                        new Access.Everybody(),
                        true,
                        false,
                        new ServerSettings.Work(Math.max(1, processors / 2), 16),
                        new ServerSettings.Requests(50, 500, 8 << 20, 64),
                        new ServerSettings.News(64, Duration.ofSeconds(15), Duration.ofSeconds(1))));
    }

    @ParameterizedTest
    @ValueSource(strings = {"127.0.0.1", "127.8.8.8", "::1", "localhost"})
    void loopbackNeedsNoGuard(String host) {
        assertThat(ServerSettings.defaults().at(host, 1, new Access.Everybody()).host())
                .isEqualTo(host);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0.0.0.0", "::", "192.0.2.1"})
    void whatOthersReachNeedsOne(String host) {
        assertThatThrownBy(() -> ServerSettings.defaults().at(host, 1, new Access.Everybody()))
                .hasMessage("at " + host
                        + " others can reach the server: it needs tokens, or a reverse proxy that knows its users");
        assertThat(ServerSettings.defaults().at(host, 1, GUARDED).host()).isEqualTo(host);
        assertThat(ServerSettings.defaults()
                        .at(host, 1, new Access.Proxy("X-User", Set.of(), Set.of()))
                        .host())
                .isEqualTo(host);
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 65_536})
    void aPortIsANumberOfTwoBytes(int port) {
        assertThatThrownBy(() -> ServerSettings.defaults().at("127.0.0.1", port, GUARDED))
                .hasMessage("port " + port + " is not within 0 and 65535");
    }
}

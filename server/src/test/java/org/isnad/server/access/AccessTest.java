package org.isnad.server.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.isnad.model.UnreadableException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AccessTest {
    private static final String FILE = """
            # who  name  secret
            write desk 0123456789abcdef
            read  intern fedcba9876543210
            """;

    private static String caller(Access access, Map<String, String> headers, String address) {
        return access.caller(headers::get, address)
                .map(caller -> caller.name() + " " + caller.role())
                .orElse("nobody");
    }

    @ParameterizedTest
    @CsvSource(nullValues = "-", textBlock = """
            Bearer 0123456789abcdef, desk WRITE
            bearer fedcba9876543210, intern READ
            Bearer 0123456789abcdeF, nobody
            Bearer, nobody
            Basic 0123456789abcdef, nobody
            0123456789abcdef, nobody
            -, nobody
            """)
    void aTokenTellsWhoItIs(String header, String who) throws UnreadableException {
        var access = new Access.Tokens(Token.read("tokens", FILE));
        Map<String, String> headers = header == null ? Map.of() : Map.of("Authorization", header);
        assertThat(caller(access, headers, "192.0.2.1")).isEqualTo(who);
    }

    @ParameterizedTest
    @CsvSource(nullValues = "-", textBlock = """
            127.0.0.1, salma, salma WRITE
            127.0.0.1, karim, karim READ
            ::1, karim, karim READ
            127.0.0.1, -, nobody
            127.0.0.1, ' ', nobody
            192.0.2.1, salma, nobody
            """)
    void aProxyTellsWhoItIsAndNobodyElseDoes(String address, String user, String who) throws Exception {
        var proxies = Set.of(address(127, 0, 0, 1), address(0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1));
        var access = new Access.Proxy("X-User", Set.of("salma"), proxies);
        Map<String, String> headers = user == null ? Map.of() : Map.of("X-User", user);
        assertThat(caller(access, headers, address)).isEqualTo(who);
    }

    private static InetAddress address(int... numbers) throws UnknownHostException {
        byte[] bytes = new byte[numbers.length];
        for (int i = 0; i < bytes.length; i++) {
            bytes[i] = (byte) numbers[i];
        }
        return InetAddress.getByAddress(bytes);
    }

    @Test
    void withoutEitherEverybodyMayWrite() {
        assertThat(caller(new Access.Everybody(), Map.of(), "127.0.0.1")).isEqualTo("null WRITE");
    }

    @Test
    void aTokenKeepsNoSecret() throws UnreadableException {
        assertThat(Token.read("tokens", FILE).toString()).doesNotContain("0123456789abcdef");
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            write desk ; line 1 is not: read|write NAME SECRET
            admin desk 0123456789abcdef ; line 1 begins with neither read nor write
            read desk short ; line 1 has a secret of fewer than 16 characters
            '# nothing' ; holds no token
            """)
    void aWrongFileOfTokensIsToldWithoutItsSecrets(String text, String reason) {
        assertThatThrownBy(() -> Token.read("tokens", text))
                .isInstanceOf(UnreadableException.class)
                .hasMessage("tokens: " + reason);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "X User", "X:User"})
    void aProxysHeaderHasAName(String name) {
        assertThatThrownBy(() -> new Access.Proxy(name, Set.of(), Set.of())).hasMessageContaining("no header's name");
    }

    @Test
    void tokensAreAtLeastOne() {
        assertThatThrownBy(() -> new Access.Tokens(List.of())).hasMessage("there is no token");
    }
}

package org.isnad.server.access;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RequestOriginTest {
    @ParameterizedTest
    @CsvSource(nullValues = "-", textBlock = """
            localhost, true
            LOCALHOST:8383, true
            127.0.0.1:8383, true
            [::1]:8383, true
            evil.example:8383, false
            127.0.0.1.evil.example, false
            localhost.evil.example, false
            127.0.0.1:8383:1, false
            127.0.0.2, false
            -, false
            """)
    void onlyTheNamesOfThisMachineAreLoopback(String host, boolean isLoopback) {
        assertThat(RequestOrigin.isLoopback(host)).isEqualTo(isLoopback);
    }

    @ParameterizedTest
    @CsvSource(nullValues = "-", textBlock = """
            # host        , origin                   , site        , own
            localhost:8383, -                        , -           , true
            localhost:8383, http://localhost:8383    , same-origin , true
            localhost:8383, https://LOCALHOST:8383   , -           , true
            localhost:8383, -                        , none        , true
            localhost:8383, http://localhost:9999    , -           , false
            localhost:8383, http://evil.example      , -           , false
            localhost:8383, 'null'                   , -           , false
            localhost:8383, %%                       , -           , false
            localhost:8383, -                        , cross-site  , false
            localhost:8383, http://localhost:8383    , same-site   , false
            -             , http://localhost:8383    , -           , false
            """)
    void aRequestIsOwnUnlessABrowserSaysThatAnotherPageSendsIt(String host, String origin, String site, boolean isOwn) {
        assertThat(RequestOrigin.isOwn(host, origin, site)).isEqualTo(isOwn);
    }
}

package org.isnad.cli.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TerminalTest {
    @Test
    void isNoneUnlessTheLauncherSaysSo() {
        assertThat(Terminal.of(Map.of("TERM", "xterm-256color", "COLUMNS", "120")))
                .isEqualTo(Terminal.NONE);
    }

    @Test
    void hasColoursUnlessNoColorIsSetOrItIsDumb() {
        assertThat(terminal("TERM", "xterm").colours()).isTrue();
        assertThat(terminal("NO_COLOR", "1").colours()).isFalse();
        assertThat(terminal("NO_COLOR", "").colours()).isTrue();
        assertThat(terminal("TERM", "dumb").colours()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"72, 72", "10, 40", "250, 100", "wide, 80", "0, 40"})
    void linesAreAsWideAsTheWindowWithinWhatReadsWell(String columns, int width) {
        assertThat(terminal("ISNAD_TERMINAL_COLUMNS", columns).columns()).isEqualTo(width);
    }

    @ParameterizedTest
    @CsvSource({
        "VTE_VERSION, 6800, true",
        "VTE_VERSION, 5202, false",
        "KONSOLE_VERSION, 230401, true",
        "TERM_PROGRAM, Apple_Terminal, true",
        "TERM_PROGRAM, vscode, false"
    })
    void isKnownToLayOutRightToLeft(String name, String value, boolean reorders) {
        assertThat(terminal(name, value).reorders()).isEqualTo(reorders);
    }

    private static Terminal terminal(String name, String value) {
        var environment = new HashMap<>(Map.of("TERM", "xterm", "ISNAD_TERMINAL_COLUMNS", "80"));
        environment.put(name, value);
        return Terminal.of(environment);
    }
}

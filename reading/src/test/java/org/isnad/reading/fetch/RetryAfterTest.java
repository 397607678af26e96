package org.isnad.reading.fetch;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RetryAfterTest {
    private static final Instant NOW = Instant.parse("2026-11-23T08:00:00Z");

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            120                           | PT2M
            0                             | PT0S
            Mon, 23 Nov 2026 08:05:00 GMT | PT5M
            Mon, 23 Nov 2026 07:00:00 GMT | PT0S
            """)
    void isANumberOfSecondsOrAMoment(String header, Duration wait) {
        assertThat(RetryAfter.read(header, NOW)).isEqualTo(wait);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "soon", "-5", "99999999999"})
    void saysNothingWhereItIsNeither(String header) {
        assertThat(RetryAfter.read(header, NOW)).isNull();
    }

    @Test
    void saysNothingWhereItIsMissing() {
        assertThat(RetryAfter.read(null, NOW)).isNull();
    }
}

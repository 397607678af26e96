package org.isnad.archive.export.table;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CountryNumbersTest {
    @Test
    void knowsTheNumbersOfStates() {
        assertThat(CountryNumbers.of("EGY")).isEqualTo("651");
        assertThat(CountryNumbers.of("PSE")).isNull();
        assertThat(CountryNumbers.of(null)).isNull();
    }
}

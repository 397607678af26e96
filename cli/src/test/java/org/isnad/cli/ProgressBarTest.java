package org.isnad.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ProgressBarTest {
    private static final long SECOND = 1_000_000_000;

    @Test
    void itTellsPagesRateShareAndTheTimeThatIsLeft() {
        assertThat(ProgressBar.of(1234, 60 * SECOND, 25, 100))
                .isEqualTo("[======>                 ]  25 %  1,234 pages, 20.6 a second, about 3:00 left");
    }

    @Test
    void atTheEndTheBarIsFull() {
        assertThat(ProgressBar.of(10, SECOND, 100, 100)).startsWith("[========================] 100 %");
    }

    @Test
    void whereTheWholeIsNotKnownThereIsNoTelling() {
        assertThat(ProgressBar.of(10, SECOND, 0, 3)).isEqualTo("10 pages, 10.0 a second");
    }
}

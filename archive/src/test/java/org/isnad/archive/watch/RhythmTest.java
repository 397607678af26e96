package org.isnad.archive.watch;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RhythmTest {
    private final Random random = new Random(1);

    @ParameterizedTest
    @CsvSource({"1,PT1M", "2,PT2M", "3,PT4M", "8,PT128M", "11,PT1024M", "12,P1D", "1000000,P1D"})
    void aRetryWaitsTwiceAsLongAfterEachFailureUpToADay(int failures, Duration least) {
        assertThat(Rhythm.standard().untilRetry(failures, null, random))
                .isBetween(least, least.plus(least.dividedBy(10)));
    }

    @ParameterizedTest
    @CsvSource({"PT1S,PT1M", "PT2H,PT2H", "P30D,P1D"})
    void aServerThatAsksForMoreGetsItUpToADay(Duration asked, Duration least) {
        assertThat(Rhythm.standard().untilRetry(1, asked, random)).isBetween(least, least.plus(least.dividedBy(10)));
    }

    @Test
    void visitsOfFeedsThatWereVisitedTogetherSpread() {
        Rhythm hourly = Rhythm.standard().withEvery(Duration.ofHours(1));
        assertThat(hourly.untilNext(random)).isNotEqualTo(hourly.untilNext(random));
        assertThat(hourly.untilNext(random)).isBetween(Duration.ofHours(1), Duration.ofMinutes(66));
    }
}

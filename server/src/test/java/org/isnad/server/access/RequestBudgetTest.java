package org.isnad.server.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class RequestBudgetTest {
    private final AtomicLong now = new AtomicLong();
    private final RequestBudget budget = new RequestBudget(2, 3, now::get);

    @Test
    void soManyAtOnceAndThenAsManyAsFlowIn() {
        for (int i = 0; i < 3; i++) {
            assertThat(budget.take("a")).isZero();
        }
        assertThat(budget.take("a")).isEqualTo(Duration.ofMillis(500));
        now.addAndGet(Duration.ofMillis(500).toNanos());
        assertThat(budget.take("a")).isZero();
        assertThat(budget.take("a")).isEqualTo(Duration.ofMillis(500));
    }

    @Test
    void aCallerWhoRestsSavesNoMoreThanThat() {
        now.addAndGet(Duration.ofDays(1).toNanos());
        for (int i = 0; i < 3; i++) {
            assertThat(budget.take("a")).isZero();
        }
        assertThat(budget.take("a")).isPositive();
    }

    @Test
    void callersShareNothing() {
        for (int i = 0; i < 4; i++) {
            budget.take("a");
        }
        assertThat(budget.take("b")).isZero();
    }

    @Test
    void noRateIsAnyNumber() {
        var free = new RequestBudget(0, 1, now::get);
        for (int i = 0; i < 100; i++) {
            assertThat(free.take("a")).isZero();
        }
    }
}

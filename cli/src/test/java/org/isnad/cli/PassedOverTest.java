package org.isnad.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PassedOverTest {
    private final PassedOver passedOver = new PassedOver();

    @Test
    void kindsAreCountedTheCommonestFirst() {
        passedOver.page();
        passedOver.record("request");
        passedOver.record("image/png");
        passedOver.record("image/png");
        passedOver.refused();
        assertThat(passedOver).hasToString("3 of 5 records hold no page (image/png 2, request 1), 1 cannot be read");
    }

    @Test
    void rareKindsAreCountedTogether() {
        for (int i = 0; i < 10; i++) {
            passedOver.record("kind " + i);
        }
        assertThat(passedOver.toString()).endsWith("kind 7 1, and 2 other kinds)");
    }
}

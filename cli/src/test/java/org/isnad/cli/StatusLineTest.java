package org.isnad.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import org.junit.jupiter.api.Test;

class StatusLineTest {
    private static final String CLEARED = "\r\u001b[K";

    private final ByteArrayOutputStream err = new ByteArrayOutputStream();
    private final StatusLine line = new StatusLine(new PrintStream(err, true, UTF_8));

    @Test
    void withoutAStatusLinesAreWrittenAsTheyAre() {
        line.say("a problem");
        line.hide();
        assertThat(err.toString(UTF_8)).isEqualTo("a problem" + System.lineSeparator());
    }

    @Test
    void aLineThatStaysIsWrittenAboveTheOneThatDoesNot() {
        line.show("half");
        line.say("a problem");
        line.hide();
        assertThat(err.toString(UTF_8))
                .isEqualTo(CLEARED + "half" + CLEARED + "a problem" + System.lineSeparator() + "half" + CLEARED);
    }
}

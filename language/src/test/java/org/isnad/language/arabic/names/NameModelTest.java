package org.isnad.language.arabic.names;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The model as a file. */
class NameModelTest {
    private static byte[] written() throws IOException {
        var bytes = new ByteArrayOutputStream();
        NameModel.of(List.of("B-LOC", "O"), Map.of(7, new float[] {1, -1}), Map.of(9, new float[] {0, 0, 0, 2}))
                .write(bytes);
        return bytes.toByteArray();
    }

    @Test
    void isReadAsItWasWritten() throws IOException {
        NameModel read = NameModel.read(new ByteArrayInputStream(written()));
        var again = new ByteArrayOutputStream();
        read.write(again);
        assertThat(read.size()).isEqualTo(2);
        assertThat(again.toByteArray()).isEqualTo(written());
    }

    @Test
    void dropsRowsThatAreNothingOnceTheyAreBytes() throws IOException {
        var rows = Map.of(1, new float[] {127, 0}, 2, new float[] {0.1f, 0});
        assertThat(NameModel.of(List.of("B-LOC", "O"), rows, Map.of()).size()).isEqualTo(1);
    }

    @Test
    void refusesWhatIsNoModel() {
        assertThatThrownBy(() -> NameModel.read(new ByteArrayInputStream(new byte[] {1, 2, 3})))
                .isInstanceOf(IOException.class);
    }

    @Test
    void comesWithThisBuildAndIsSmall() {
        assertThat(NameModel.bundled())
                .isNotNull()
                .satisfies(model -> assertThat(model.size()).isBetween(10_000, 500_000));
    }
}

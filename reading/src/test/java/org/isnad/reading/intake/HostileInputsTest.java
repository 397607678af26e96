package org.isnad.reading.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.isnad.model.Article;
import org.isnad.model.Page;
import org.isnad.model.UnreadableException;
import org.isnad.reading.PageReader;
import org.jspecify.annotations.Nullable;

/**
 * Whatever bytes come in, under whatever name: no reader throws anything but a refusal with a reason, and the passages of
 * what is read stand in order within its text.
 */
class HostileInputsTest {
    private static final List<String> NAMES = List.of(
            "a", "a.txt", "a.html", "a.warc", "a.warc.gz", "a.json", "a.jsonl", "a.xml", "a.zip", "a.txt.gz", "a.docx");

    @Property(tries = 1000)
    void randomBytesAreReadOrRefused(@ForAll byte[] bytes, @ForAll("names") String name) {
        readOrRefused(name, bytes, null);
    }

    @Property(tries = 500)
    void randomBytesAreReadOrRefusedAsWhateverTheUserSays(@ForAll byte[] bytes, @ForAll InputKind kind) {
        readOrRefused("a", bytes, kind);
    }

    @Property(tries = 2000)
    void aFileThatIsChangedHereAndThereIsReadOrRefused(@ForAll("changed") Sample sample) {
        readOrRefused(sample.name(), sample.bytes(), null);
    }

    @Property(tries = 1000)
    void aFileThatIsCutOffIsReadOrRefused(@ForAll("cutOff") Sample sample) {
        readOrRefused(sample.name(), sample.bytes(), null);
    }

    // An array, since the readers take one; nobody compares samples.
    @SuppressWarnings("ArrayRecordComponent")
    record Sample(String name, byte[] bytes) {
        @Override
        public String toString() {
            return name + ": " + Arrays.toString(bytes);
        }
    }

    @Provide
    Arbitrary<String> names() {
        return Arbitraries.of(NAMES);
    }

    @Provide
    Arbitrary<Sample> valid() {
        return Arbitraries.of(ValidInputs.all()).map(input -> new Sample(input.name(), input.bytes()));
    }

    @Provide
    Arbitrary<Sample> changed() {
        return Combinators.combine(
                        valid(), Arbitraries.longs(), Arbitraries.integers().between(1, 12))
                .as(HostileInputsTest::change);
    }

    @Provide
    Arbitrary<Sample> cutOff() {
        return Combinators.combine(valid(), Arbitraries.doubles().between(0, 1))
                .as((sample, share) -> new Sample(
                        sample.name(), Arrays.copyOf(sample.bytes(), (int) (sample.bytes().length * share))));
    }

    /** Sets bytes, swaps stretches and doubles them, as transfers, editors and faulty programs do. */
    private static Sample change(Sample sample, long seed, int changes) {
        var random = new Random(seed);
        byte[] bytes = sample.bytes().clone();
        for (int i = 0; i < changes; i++) {
            int at = random.nextInt(bytes.length);
            int length = Math.min(random.nextInt(40), bytes.length - at);
            switch (random.nextInt(3)) {
                case 0 -> bytes[at] = (byte) random.nextInt(256);
                case 1 -> {
                    int to = random.nextInt(bytes.length - length);
                    System.arraycopy(bytes.clone(), at, bytes, to, length);
                }
                default ->
                    bytes = Archive.join(
                            Arrays.copyOf(bytes, at + length), Arrays.copyOfRange(bytes, at, bytes.length));
            }
        }
        return new Sample(sample.name(), bytes);
    }

    static void readOrRefused(String name, byte[] bytes, @Nullable InputKind kind) {
        Gathered gathered = Gathered.of(name, bytes, kind);
        assertThat(gathered.refusals).allMatch(refusal -> refusal.startsWith(name));
        for (Page page : gathered.pages) {
            assertThatCode(() -> readOrRefused(page)).doesNotThrowAnyException();
        }
    }

    private static void readOrRefused(Page page) {
        try {
            Article article = PageReader.detecting().read(page);
            int end = 0;
            for (var passage : article.passages()) {
                assertThat(passage.span().start()).isGreaterThanOrEqualTo(end);
                end = passage.span().end();
            }
            assertThat(end).isLessThanOrEqualTo(article.text().length());
        } catch (UnreadableException e) {
            assertThat(e.reason()).isNotBlank();
        }
    }
}

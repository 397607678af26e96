package org.isnad.reading.intake;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.isnad.reading.intake.ValidInputs.RECORD;

import org.junit.jupiter.api.Test;

class JsonIntakeTest {
    @Test
    void aLineThatIsNoRecordIsToldByItsNumberAndTheNextIsRead() {
        var gathered = Gathered.of("a.jsonl", RECORD + "\n\nno json\n[1]\n" + RECORD + " {}\n" + RECORD);
        assertThat(gathered.names()).containsExactly("a.jsonl#0", "a.jsonl#4");
        assertThat(gathered.refusals)
                .containsExactly(
                        "a.jsonl#1: line 3 is no JSON object",
                        "a.jsonl#2: line 4 is no JSON object",
                        "a.jsonl#3: line 5 is no JSON object");
    }

    @Test
    void linesFromStandardInputAreKnownByTheFirstTwo() {
        assertThat(Gathered.of("-", RECORD + "\n" + RECORD).names()).containsExactly("-#0", "-#1");
    }

    @Test
    void linesInAFileThatIsCalledJsonAreLinesAllTheSame() {
        assertThat(Gathered.of("day.json", RECORD + "\n" + RECORD).names()).containsExactly("day.json#0", "day.json#1");
    }

    @Test
    void oneObjectOverManyLinesIsOneRecord() {
        assertThat(Gathered.of("a.json", "{\n \"content\": \"x\"\n}\n").names()).containsExactly("a.json");
    }

    @Test
    void anArrayOverManyLinesIsKnownFromStandardInput() {
        assertThat(Gathered.of("-", "[\n  {\n \"content\": \"x\"}]").names()).containsExactly("-#0");
    }

    @Test
    void aByteOrderMarkIsNoPartOfTheFirstRecord() {
        assertThat(Gathered.of("a.jsonl", "\ufeff" + RECORD + "\n" + RECORD).names())
                .hasSize(2);
        assertThat(Gathered.of("a.json", "\ufeff[" + RECORD + "]").names()).hasSize(1);
    }

    @Test
    void packedLinesAreReadToWhereTheyAreDamaged() {
        byte[] whole = Archive.gzip((RECORD + "\n").repeat(1000).getBytes(UTF_8));
        var gathered = Gathered.of("a.jsonl.gz", Archive.cut(whole, whole.length - 100));
        assertThat(gathered.names()).isNotEmpty();
        assertThat(gathered.refusals).containsExactly("a.jsonl.gz: ends in the middle of gzip data");
    }

    @Test
    void anArrayHoldsObjectsAndWhatIsNoneIsTold() {
        var gathered = Gathered.of("a.json", "[" + RECORD + ", 7, " + RECORD + "]");
        assertThat(gathered.names()).containsExactly("a.json#0", "a.json#2");
        assertThat(gathered.refusals).containsExactly("a.json#1: is no JSON object");
    }
}

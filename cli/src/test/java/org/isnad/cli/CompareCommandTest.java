package org.isnad.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CompareCommandTest {
    private static final String TEXT = "قال الوزير إن الطريق مفتوح.";

    @TempDir
    private Path folder;

    @Test
    void takesAllInputsAsOneStory() throws IOException {
        CommandLineRun run = CommandLineRun.of("compare", file("01.txt"), file("02.txt"));

        assertThat(run.out()).startsWith("2 articles, 1 origin, 0 sources, 0 claims");
        assertThat(run.exitCode()).isZero();
    }

    @Test
    void oneArticleIsAStoryToo() throws IOException {
        assertThat(CommandLineRun.of("compare", file("01.txt")).out()).startsWith("1 article, ");
    }

    @Test
    void writesJsonOfItsSchema() throws IOException {
        assertThat(CommandLineRun.of("compare", "--format", "json", file("01.txt"))
                        .out())
                .contains("\"schema\" : \"isnad/comparison/1\"");
    }

    @Test
    void writesCsvThatBeginsWithTheNamesOfItsColumns() throws IOException {
        assertThat(CommandLineRun.of("compare", "--format", "csv", file("01.txt"))
                        .out())
                .startsWith("claim,words,source,label,stance,");
    }

    @Test
    void writesToAFile() throws IOException {
        Path out = folder.resolve("story.html");
        CommandLineRun run = CommandLineRun.of("compare", "--format", "html", "--out", out.toString(), file("01.txt"));

        assertThat(run.out()).isEmpty();
        assertThat(out).content().startsWith("<!DOCTYPE html>");
    }

    @Test
    void knowsTheDayThatTheCommandLineTells() throws IOException {
        assertThat(CommandLineRun.of("compare", "--published", "2024-03-05", "--format", "json", file("01.txt"))
                        .out())
                .contains("\"published\" : \"2024-03-05\"");
    }

    @Test
    void comparesTheOthersWhereAnInputFails() throws IOException {
        CommandLineRun run = CommandLineRun.of(
                "compare", file("01.txt"), folder.resolve("none.txt").toString());

        assertThat(run.out()).startsWith("1 article, ");
        assertThat(run.err()).contains("none.txt");
        assertThat(run.exitCode()).isEqualTo(1);
    }

    @Test
    void writesNothingWhereNothingCouldBeRead() {
        CommandLineRun run =
                CommandLineRun.of("compare", folder.resolve("none.txt").toString());

        assertThat(run.out()).isEmpty();
        assertThat(run.exitCode()).isEqualTo(1);
    }

    @Test
    void comparesTheStoryThatItIsAskedFor() throws IOException {
        String bridge = "افتتح محافظ صفوان نادر الكيلاني جسر المرجان الذي يربط ضفتي نهر الوادي.";
        Files.writeString(folder.resolve("bridge-1.txt"), bridge);
        Files.writeString(folder.resolve("bridge-2.txt"), bridge);
        Files.writeString(folder.resolve("match.txt"), "تغلب نادي السنديان على ضيفه البحارة بثلاثة أهداف.");
        String listed = CommandLineRun.of("stories", folder.toString()).out();
        String id = listed.lines().skip(1).findFirst().orElseThrow().replaceFirst(":.*", "");

        CommandLineRun run = CommandLineRun.of("compare", "--story", id, folder.toString());

        assertThat(run.out()).startsWith("2 articles, 1 origin, ");
        assertThat(run.exitCode()).isZero();
    }

    @Test
    void aStoryThatIsNotAmongTheInputsIsNamed() throws IOException {
        CommandLineRun run = CommandLineRun.of("compare", "--story", "s-0", file("01.txt"));

        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains("s-0").contains("no story");
        assertThat(run.exitCode()).isEqualTo(1);
    }

    @Test
    void anUnknownFormatIsWrongUsage() throws IOException {
        assertThat(CommandLineRun.of("compare", "--format", "pdf", file("01.txt"))
                        .exitCode())
                .isEqualTo(2);
    }

    @Test
    void aTargetThatCannotBeWrittenIsNamed() throws IOException {
        Path out = folder.resolve("missing").resolve("story.csv");
        CommandLineRun run = CommandLineRun.of("compare", "--format", "csv", "--out", out.toString(), file("01.txt"));

        assertThat(run.err()).contains("story.csv").contains("cannot be written");
        assertThat(run.exitCode()).isEqualTo(1);
    }

    private String file(String name) throws IOException {
        return Files.writeString(folder.resolve(name), TEXT).toString();
    }
}

package org.isnad.reading.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import org.isnad.reading.Limits;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InputsTest {
    @TempDir
    private Path folder;

    @Test
    void aFolderStandsForAllFilesBelowItInTheOrderOfTheirPaths() throws Exception {
        for (String file : List.of("b.txt", "a/z.txt", "a/b/c.txt", "a.txt", ".hidden", ".git/x", "10.txt", "9.txt")) {
            Path path = folder.resolve(file);
            Files.createDirectories(path.getParent());
            Files.writeString(path, "x");
        }
        assertThat(names(folder.toString()))
                .containsExactly("10.txt", "9.txt", "a.txt", "a/b/c.txt", "a/z.txt", "b.txt");
    }

    @Test
    void whatCannotBeReadIsListedInItsPlaceAndToldWithItsReason() throws Exception {
        Files.writeString(folder.resolve("a.txt"), "x");
        Files.createSymbolicLink(folder.resolve("b.txt"), folder.resolve("gone"));
        Path closed = Files.createDirectory(folder.resolve("c"));
        Files.setPosixFilePermissions(closed, PosixFilePermissions.fromString("---------"));
        assumeThat(Files.isReadable(closed)).as("root reads everything").isFalse();
        assertThat(refusals(folder.toString())).hasSize(2);
    }

    @Test
    void aLinkThatLeadsBackToItselfEndsThere() throws Exception {
        Files.writeString(folder.resolve("a.txt"), "x");
        Files.createSymbolicLink(folder.resolve("loop"), folder);
        assertThat(refusals(folder.toString())).singleElement().asString().endsWith("loop: leads back to itself");
    }

    @Test
    void aFolderWithoutFilesIsTold() {
        assertThat(refusals(folder.toString())).containsExactly(folder + ": holds no file");
    }

    @Test
    void argumentsKeepTheirOrder() {
        assertThat(names("b", "https://example.org/x", "-", "a"))
                .containsExactly("b", "https://example.org/x", "-", "a");
    }

    @Test
    void whatIsNoAddressIsTold() {
        assertThat(refusals("https://[x/")).singleElement().asString().contains("is no address");
    }

    @Test
    void anAddressMayHoldArabicLettersAndSpaces() {
        assertThat(inputs("https://example.org/أخبار/جسر جديد").getFirst()).isInstanceOf(Input.Address.class);
    }

    private List<Input> inputs(String... arguments) {
        return Inputs.of(List.of(arguments), InputStream.nullInputStream()).list();
    }

    private List<String> names(String... arguments) {
        return inputs(arguments).stream().map(Input::name).toList();
    }

    private List<String> refusals(String... arguments) {
        var gathered = new Gathered();
        inputs(arguments).forEach(input -> Intake.of(Limits.DEFAULT).open(input, gathered));
        return gathered.refusals;
    }
}

package org.isnad.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The script {@code isnad}, copied to a checkout that is built already, with JDKs that only say what they were told. */
@DisabledOnOs(OS.WINDOWS)
class LauncherTest {
    @TempDir
    private Path folder;

    private final Map<String, String> environment = new HashMap<>();

    private record Result(int exitCode, String out, String err) {}

    @BeforeEach
    void copyTheScript() throws IOException {
        Path script = Files.copy(Path.of(System.getProperty("isnad.home"), "isnad"), home().resolve("isnad"));
        executable(script);
        Files.writeString(Files.createDirectories(home().resolve(".isnad")).resolve("classpath"), "isnad.jar\n");
        environment.put("PATH", "/usr/bin:/bin");
        environment.put("JAVA_HOME", "");
        environment.put("ISNAD_JDK_FOLDERS", folder.resolve("jdks").toString());
    }

    @Test
    void saysInOneLineThatThereIsNoJdk() throws Exception {
        environment.put("PATH", onlyTools());
        Result result = run(home().resolve("isnad"), "read", "x");
        assertThat(result.err())
                .startsWith("isnad: needs a JDK 21 or newer and found none")
                .hasLineCount(1);
        assertThat(result.out()).isEmpty();
        assertThat(result.exitCode()).isEqualTo(1);
    }

    @Test
    void takesTheNewestJdkOfTheUsualFolders() throws Exception {
        environment.put("PATH", onlyTools());
        jdk("jdks/a", "17.0.1");
        jdk("jdks/b", "25.0.3");
        jdk("jdks/c", "21.0.9");
        assertThat(run(home().resolve("isnad"), "jdk").out()).endsWith("/jdks/b\n");
    }

    @Test
    void takesJavaHomeWhereItIsNewEnoughAndPassesOverItWhereNot() throws Exception {
        environment.put("PATH", onlyTools());
        jdk("jdks/newest", "25");
        environment.put("JAVA_HOME", jdk("mine", "21.0.1").toString());
        assertThat(run(home().resolve("isnad"), "jdk").out()).endsWith("/mine\n");
        environment.put("JAVA_HOME", jdk("old", "1.8.0_402").toString());
        assertThat(run(home().resolve("isnad"), "jdk").out()).endsWith("/jdks/newest\n");
    }

    @Test
    void passesArgumentsInputAndExitCodeThrough() throws Exception {
        environment.put("JAVA_HOME", jdk("mine", "25.0.3").toString());
        Result result = run(home().resolve("isnad"), "read", "two words", "-");
        assertThat(result.out()).contains("<two words>\n<->\n").endsWith("input: text\n");
        assertThat(result.exitCode()).isEqualTo(7);
    }

    @Test
    void startsFromAnAotCacheOnJdk25AndFromAClassDataArchiveBefore() throws Exception {
        environment.put("JAVA_HOME", jdk("new", "25.0.3").toString());
        assertThat(run(home().resolve("isnad"), "read").out()).contains("<-XX:AOTCache=" + home().toRealPath());
        environment.put("JAVA_HOME", jdk("old", "21.0.1").toString());
        assertThat(run(home().resolve("isnad"), "read").out()).contains("<-XX:SharedArchiveFile=");
    }

    @Test
    void worksThroughASymbolicLink() throws Exception {
        environment.put("JAVA_HOME", jdk("mine", "25.0.3").toString());
        Path link = Files.createSymbolicLink(folder.resolve("link"), home().resolve("isnad"));
        Path relative = Files.createSymbolicLink(folder.resolve("again"), Path.of("link"));
        assertThat(run(link, "read").out()).contains("<-Disnad.home=" + home().toRealPath() + ">");
        assertThat(run(relative, "read").out()).contains("<-Disnad.home=" + home().toRealPath() + ">");
    }

    @Test
    void buildsAgainWhereASourceIsNewerThanTheBuildAndNamesMavenWhereItIsMissing() throws Exception {
        environment.put("PATH", onlyTools());
        environment.put("JAVA_HOME", jdk("mine", "25.0.3").toString());
        Files.setLastModifiedTime(home().resolve(".isnad/classpath"), FileTime.fromMillis(1_000_000));
        Files.writeString(home().resolve("pom.xml"), "<project/>");
        Result result = run(home().resolve("isnad"), "read", "x");
        assertThat(result.err()).contains("needs Maven 3.8 or newer");
        assertThat(result.out()).isEmpty();
        assertThat(result.exitCode()).isEqualTo(1);
    }

    private Path home() throws IOException {
        return Files.createDirectories(folder.resolve("check out"));
    }

    /** A folder with what the script calls, but neither Java nor Maven. */
    private String onlyTools() throws IOException {
        Path tools = Files.createDirectories(folder.resolve("tools"));
        for (String name : List.of(
                "sh",
                "dirname",
                "readlink",
                "tr",
                "cat",
                "find",
                "head",
                "grep",
                "mkdir",
                "rm",
                "mv",
                "cp",
                "touch",
                "sleep",
                "paste",
                "cut",
                "stty")) {
            Path tool = Stream.of("/bin", "/usr/bin")
                    .map(place -> Path.of(place, name))
                    .filter(Files::exists)
                    .findFirst()
                    .orElseThrow();
            if (Files.notExists(tools.resolve(name))) {
                Files.createSymbolicLink(tools.resolve(name), tool);
            }
        }
        return tools.toString();
    }

    /** A JDK whose Java prints its arguments and its input and ends with 7. */
    private Path jdk(String name, String version) throws IOException {
        Path jdk = folder.resolve(name);
        Path bin = Files.createDirectories(jdk.resolve("bin"));
        Files.writeString(jdk.resolve("release"), "IMPLEMENTOR=\"us\"\nJAVA_VERSION=\"" + version + "\"\n");
        executable(Files.writeString(bin.resolve("javac"), "#!/bin/sh\n"));
        executable(Files.writeString(
                bin.resolve("java"),
                "#!/bin/sh\nfor argument in \"$@\"; do echo \"<$argument>\"; done\necho \"input: $(cat)\"\nexit 7\n"));
        return jdk;
    }

    private static void executable(Path file) throws IOException {
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
    }

    private Result run(Path script, String... arguments) throws IOException, InterruptedException {
        Path input = Files.writeString(folder.resolve("input"), "text");
        Path out = folder.resolve("out");
        Path err = folder.resolve("err");
        var builder = new ProcessBuilder(Stream.concat(Stream.of(script.toString()), Stream.of(arguments))
                        .toList())
                .directory(folder.toFile())
                .redirectInput(input.toFile())
                .redirectOutput(out.toFile())
                .redirectError(err.toFile());
        builder.environment().clear();
        builder.environment().putAll(environment);
        int exitCode = builder.start().waitFor();
        return new Result(exitCode, Files.readString(out, UTF_8), Files.readString(err, UTF_8));
    }
}

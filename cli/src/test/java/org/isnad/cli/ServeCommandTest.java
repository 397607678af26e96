package org.isnad.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicInteger;
import org.isnad.cli.view.Terminal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ServeCommandTest {
    @TempDir
    Path folder;

    private CommandLineRun serve(String... options) {
        String[] all = new String[options.length + 3];
        all[0] = "serve";
        all[1] = "--store";
        all[2] = folder.resolve("archive.db").toString();
        System.arraycopy(options, 0, all, 3, options.length);
        return CommandLineRun.of(all);
    }

    @Test
    void itTellsItsAddressAnswersThereAndEndsWhenItIsToldTo() throws Exception {
        var out = new ByteArrayOutputStream();
        var err = new ByteArrayOutputStream();
        var shell = new Shell(
                new ByteArrayInputStream(new byte[0]),
                out,
                new PrintStream(err, true, UTF_8),
                false,
                false,
                Terminal.NONE,
                folder);
        var exitCode = new AtomicInteger(-1);
        var serving = new Thread(() -> exitCode.set(IsnadCommand.run(
                shell,
                FakeReading::new,
                "serve",
                "--port",
                "0",
                "--store",
                folder.resolve("a.db").toString())));
        serving.start();
        while (!out.toString(UTF_8).endsWith("\n")) {
            Thread.sleep(20);
        }
        URI address = URI.create(out.toString(UTF_8).strip());
        assertThat(address.getHost()).isEqualTo("127.0.0.1");
        try (var client = HttpClient.newHttpClient()) {
            HttpResponse<String> answer = client.send(
                    HttpRequest.newBuilder(address.resolve("/api/v1/read"))
                            .header("Content-Type", "application/json")
                            .POST(BodyPublishers.ofString("{\"text\": \"نص قصير.\", \"keep\": true}"))
                            .build(),
                    BodyHandlers.ofString());
            assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
        }
        serving.interrupt();
        serving.join();
        assertThat(exitCode).hasValue(0);
        assertThat(err.toString(UTF_8)).isEqualTo("isnad: answers at " + address + " until it is stopped (Ctrl-C)\n");
    }

    @Test
    void aPortThatIsTakenIsOneLine() throws Exception {
        try (var taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            CommandLineRun run = serve("--port", String.valueOf(taken.getLocalPort()));
            assertThat(run.exitCode()).isEqualTo(1);
            assertThat(run.err())
                    .isEqualTo("isnad: 127.0.0.1:" + taken.getLocalPort()
                            + " cannot be listened at: another program has it, or it is no address of this machine\n");
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            --host 0.0.0.0                | it needs tokens, or a reverse proxy that knows its users
            --port 70000                  | port 70000 is not within 0 and 65535
            --tokens a --behind-proxy X   | --tokens and --behind-proxy are two ways to tell callers apart
            --writer salma                | --writer is for --behind-proxy
            --behind-proxy X:Y            | 'X:Y' is no header's name
            """)
    void whatWouldLetStrangersInOrMakesNoSenseIsWrongUsage(String options, String reason) {
        CommandLineRun run = serve(options.split(" "));
        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).contains(reason).hasLineCount(1);
    }

    @Test
    void aWrongFileOfTokensIsNamed() throws Exception {
        Path tokens = Files.writeString(folder.resolve("tokens"), "write desk short\n");
        CommandLineRun run = serve("--tokens", tokens.toString());
        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.err()).isEqualTo("isnad: " + tokens + ": line 1 has a secret of fewer than 16 characters\n");
    }

    @Test
    void everySystemOpensItsBrowserInItsOwnWay() {
        URI page = URI.create("http://127.0.0.1:8383/");
        assertThat(Browser.command("Linux", page)).startsWith("xdg-open");
        assertThat(Browser.command("Mac OS X", page)).startsWith("open");
        assertThat(Browser.command("Windows 11", page)).startsWith("rundll32");
    }
}

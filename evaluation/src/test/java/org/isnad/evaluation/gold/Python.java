package org.isnad.evaluation.gold;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;

/** Runs Python, where there is one; tests that need it are skipped where there is not. */
final class Python {
    /** How a program ended. */
    record Result(int exit, String output, String error) {}

    private Python() {}

    static Result run(List<String> arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of("python3"));
        command.addAll(arguments);
        ProcessBuilder builder = new ProcessBuilder(command);
        builder.environment().put("PYTHONIOENCODING", "utf-8");
        builder.environment().put("PYTHONDONTWRITEBYTECODE", "1");
        var errors = Files.createTempFile("python", ".txt");
        try {
            Process process = start(builder.redirectError(errors.toFile()));
            String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            return new Result(process.waitFor(), output, Files.readString(errors));
        } finally {
            Files.delete(errors);
        }
    }

    private static Process start(ProcessBuilder builder) {
        try {
            return builder.start();
        } catch (IOException e) {
            assumeTrue(false, "skipped: there is no python3 here");
            throw new IllegalStateException(e);
        }
    }
}

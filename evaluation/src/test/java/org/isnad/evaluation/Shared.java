package org.isnad.evaluation;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;

/** The folder of gold and corpora that may lie beside the project; tests that need it are skipped where it does not. */
public final class Shared {
    private Shared() {}

    public static Path path(String name) {
        String set = System.getenv("ISNAD_SHARED");
        Path shared = set != null ? Path.of(set) : Path.of(System.getProperty("isnad.home", "."), "..", "shared");
        Path path = shared.resolve(name).normalize();
        assumeTrue(Files.exists(path), () -> "skipped: " + path + " is not there (set ISNAD_SHARED)");
        return path;
    }
}

package org.isnad.archive;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.isnad.archive.store.Store;
import org.isnad.archive.store.StoreAddress.SqliteFile;

/** The file of an empty store, whose tables are made once for all tests: making them takes longer than most tests do. */
public final class EmptyStore {
    private static final byte[] FILE = made();

    private EmptyStore() {}

    /** Puts it at a place of its own, and tells its address. */
    public static SqliteFile at(Path file) throws IOException {
        return new SqliteFile(Files.write(file, FILE));
    }

    private static byte[] made() {
        try {
            Path folder = Files.createTempDirectory("isnad-empty");
            Path file = folder.resolve("archive.db");
            Store.open(new SqliteFile(file)).close();
            byte[] bytes = Files.readAllBytes(file);
            Files.delete(file);
            Files.delete(folder);
            return bytes;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

package org.isnad.cli;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;
import org.isnad.archive.store.Store;
import org.isnad.archive.store.StoreAddress;
import org.isnad.archive.store.StoreAddress.PostgresqlDatabase;
import org.isnad.archive.store.StoreAddress.SqliteFile;
import org.isnad.archive.store.StoreException;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/** Which archive to work on: the same for every command that has to do with one. */
final class StoreOption {
    @Option(
            names = "--store",
            paramLabel = "FILE|JDBC",
            converter = Address.class,
            description = "The archive: a file of SQLite, or jdbc:postgresql://HOST/DATABASE?user=NAME. By default"
                    + " isnad/archive.db in your folder for data (~/.local/share).")
    private StoreAddress address = usual();

    private static StoreAddress usual() {
        return StoreAddress.usual(System.getenv(), home());
    }

    private static Path home() {
        return Path.of(System.getProperty("user.home", ""));
    }

    /** Opens an archive that is there. */
    Store openExisting() throws StoreException {
        if (address instanceof SqliteFile sqlite && !Files.exists(sqlite.file())) {
            throw new StoreException(address.name(), "there is no archive yet", null);
        }
        return Store.open(address);
    }

    /** Where its search index lies: beside the file, or among the user's data where the store is on a server. */
    Path searchFolder() {
        return switch (address) {
            case SqliteFile sqlite -> sqlite.file().resolveSibling(sqlite.file().getFileName() + "-search");
            case PostgresqlDatabase server -> {
                UUID name = UUID.nameUUIDFromBytes(server.name().getBytes(StandardCharsets.UTF_8));
                yield ((SqliteFile) usual()).file().resolveSibling("search-" + name);
            }
        };
    }

    /** Reads an address; what is wrong with it is told as wrong usage. */
    static final class Address implements ITypeConverter<StoreAddress> {
        @Override
        public StoreAddress convert(String value) {
            try {
                return StoreAddress.parse(value);
            } catch (IllegalArgumentException e) {
                throw new TypeConversionException(e.getMessage());
            }
        }
    }
}

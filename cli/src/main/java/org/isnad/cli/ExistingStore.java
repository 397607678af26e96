package org.isnad.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;
import org.isnad.archive.search.BusyIndexException;
import org.isnad.archive.store.Store;
import org.isnad.archive.store.StoreAddress;
import org.isnad.archive.store.StoreAddress.PostgresqlDatabase;
import org.isnad.archive.store.StoreAddress.SqliteFile;
import org.isnad.archive.store.StoreException;
import org.isnad.reading.intake.Input;

/** The store of a command that asks and keeps nothing: where there is none, asking makes none. */
final class ExistingStore {
    private ExistingStore() {}

    /** Opens it. */
    static Store open(StoreOption option) throws StoreException {
        StoreAddress address = option.address();
        if (address instanceof SqliteFile sqlite && !Files.exists(sqlite.file())) {
            throw new StoreException(address.name(), "there is no archive yet; isnad import makes one", null);
        }
        return option.open();
    }

    /** Tells what went wrong with it or its search index. */
    static void tell(IOException failure, Problems problems) {
        switch (failure) {
            case StoreException store -> problems.unreadable(store.store(), store.reason());
            case BusyIndexException busy -> problems.say(String.valueOf(busy.getMessage()));
            case FileSystemException file -> problems.unwritable(String.valueOf(file.getFile()), file);
            default -> problems.say("the search index: " + Input.reason(failure));
        }
    }

    /** Where its search index lies: beside the file, or among the user's data where the store is on a server. */
    static Path searchFolder(StoreOption option) {
        return switch (option.address()) {
            case SqliteFile sqlite -> sqlite.file().resolveSibling(sqlite.file().getFileName() + "-search");
            case PostgresqlDatabase server -> {
                UUID name = UUID.nameUUIDFromBytes(server.name().getBytes(StandardCharsets.UTF_8));
                StoreAddress usual = StoreAddress.usual(System.getenv(), Path.of(System.getProperty("user.home", "")));
                yield Path.of(usual.name()).resolveSibling("search-" + name);
            }
        };
    }
}

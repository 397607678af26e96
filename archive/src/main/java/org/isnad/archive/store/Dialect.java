package org.isnad.archive.store;

import com.zaxxer.hikari.HikariConfig;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.isnad.archive.store.StoreAddress.PostgresqlDatabase;
import org.isnad.archive.store.StoreAddress.SqliteFile;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/** What differs from one database to the other; all else is said once, in SQL that both understand. */
sealed interface Dialect permits SqliteDialect, PostgresqlDialect {
    /** How long a writer waits for another program's before it says that the store is locked. */
    Duration PATIENCE = Duration.ofSeconds(30);

    static Dialect of(StoreAddress address) {
        return switch (address) {
            case SqliteFile file -> new SqliteDialect(file.file(), PATIENCE, SqliteDialect.NO_LIMIT);
            case PostgresqlDatabase database -> new PostgresqlDialect(database.url(), PATIENCE);
        };
    }

    /**
     * Says how to connect; what is only a matter of a file and its folder is made.
     *
     * @throws IOException if there can be no connection, with a reason
     */
    void connect(HikariConfig connections) throws IOException;

    /** What stands in the migrations for what the databases call otherwise. */
    Map<String, String> words();

    /** Makes the transaction the only one that writes, so that numbers come to light in their order. */
    void beginWriting(Handle handle);

    /** Why the database refused, in the words of whoever owns it, or {@code null} where it is a bug of Isnad's. */
    @Nullable
    String reason(SQLException failure);

    /** Copies all of it into a new file, while others read and write; for {@link Store#backup}. */
    void backup(Handle handle, Path file) throws IOException;

    /** What the database itself finds broken, in a line each. */
    List<String> check(Handle handle);

    /** That another program has been writing for too long. */
    static String locked(Duration patience) {
        return "is locked: another program has been writing to it for more than " + patience.toSeconds() + " seconds";
    }

    /** How many bytes it takes on its disk. */
    long size(Handle handle) throws IOException;
}

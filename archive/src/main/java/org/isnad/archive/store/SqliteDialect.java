package org.isnad.archive.store;

import com.zaxxer.hikari.HikariConfig;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteDataSource;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;

/**
 * A file of SQLite with a write-ahead log: readers and one writer do not wait for each other, also from several
 * processes, and each transaction is on the disk when it is done.
 *
 * @param patience how long a writer waits for another process's
 * @param mostPages how many pages of 4 KiB the file may have, or {@link #NO_LIMIT}; for tests of a full disk
 */
record SqliteDialect(Path file, Duration patience, int mostPages) implements Dialect {
    static final int NO_LIMIT = 0;

    @Override
    public void connect(HikariConfig connections) throws IOException {
        // The driver takes what follows a question mark for settings.
        if (file.toString().contains("?")) {
            throw new IOException("has a question mark in its name, which SQLite's driver does not take");
        }
        Path folder = file.toAbsolutePath().getParent();
        try {
            if (folder != null) {
                Files.createDirectories(folder);
            }
        } catch (IOException e) {
            throw new IOException("cannot be made: " + e.getMessage() + " is no folder that may be written", e);
        }
        var config = new SQLiteConfig();
        config.setBusyTimeout((int) patience.toMillis());
        config.setJournalMode(SQLiteConfig.JournalMode.WAL);
        config.setSynchronous(SQLiteConfig.SynchronousMode.FULL);
        config.setTransactionMode(SQLiteConfig.TransactionMode.IMMEDIATE);
        config.enforceForeignKeys(true);
        if (mostPages != NO_LIMIT) {
            config.setMaxPageCount(mostPages);
        }
        var source = new SQLiteDataSource(config);
        source.setUrl("jdbc:sqlite:" + file);
        connections.setDataSource(source);
    }

    @Override
    public Map<String, String> words() {
        return Map.of("key", "INTEGER PRIMARY KEY AUTOINCREMENT", "bytes", "BLOB", "clustered", "WITHOUT ROWID");
    }

    @Override
    public void beginWriting(Handle handle) {
        // The transaction mode says so already.
    }

    @Override
    public @Nullable String reason(SQLException failure) {
        SQLiteErrorCode code = failure instanceof SQLiteException known
                ? known.getResultCode()
                : SQLiteErrorCode.getErrorCode(failure.getErrorCode());
        // Extended codes hold the plain one in their last byte.
        return switch (SQLiteErrorCode.getErrorCode(code.code & 0xff)) {
            case SQLITE_FULL -> "cannot grow: the disk is full; what was stored before is safe";
            case SQLITE_BUSY, SQLITE_LOCKED -> Dialect.locked(patience);
            case SQLITE_NOTADB -> "is no archive: the file is something else";
            case SQLITE_CORRUPT -> "is damaged; restore a backup (isnad archive check tells more)";
            case SQLITE_READONLY, SQLITE_PERM -> "may not be written";
            case SQLITE_CANTOPEN -> "cannot be opened: no such folder, or no permission";
            case SQLITE_IOERR -> "cannot be read or written: the disk fails or is full";
            default -> null;
        };
    }

    @Override
    public void backup(Handle handle, Path target) throws IOException {
        if (Files.exists(target)) {
            throw new IOException("is not backed up: " + target + " is there already");
        }
        // Under another name until it is whole, so that no half of a backup is taken for one.
        Path growing = Path.of(target + ".part");
        Files.deleteIfExists(growing);
        try {
            handle.execute("VACUUM INTO ?", growing.toString());
            Files.move(growing, target);
        } finally {
            Files.deleteIfExists(growing);
        }
    }

    @Override
    public List<String> check(Handle handle) {
        List<String> found = handle.createQuery("PRAGMA integrity_check").mapTo(String.class).stream()
                .filter(line -> !line.equals("ok"))
                .toList();
        if (!found.isEmpty()) {
            return found;
        }
        return handle
                .createQuery("SELECT 'a row of ' || \"table\" || ' points to none of ' || parent"
                        + " FROM pragma_foreign_key_check")
                .mapTo(String.class)
                .stream()
                .distinct()
                .toList();
    }

    @Override
    public long size(Handle handle) throws IOException {
        long size = 0;
        for (String ending : List.of("", "-wal")) {
            Path part = Path.of(file + ending);
            size += Files.exists(part) ? Files.size(part) : 0;
        }
        return size;
    }
}

package org.isnad.archive.store;

import com.zaxxer.hikari.HikariConfig;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/** A database of PostgreSQL 12 or newer, for a team: many processes on many machines. */
record PostgresqlDialect(String url, Duration patience) implements Dialect {
    /** The advisory lock of all that write to an archive: its letters as a number. */
    private static final long WRITERS = 0x69736e6164L;

    @Override
    public void connect(HikariConfig connections) {
        connections.setJdbcUrl(url);
        connections.addDataSourceProperty("ApplicationName", "isnad");
    }

    @Override
    public Map<String, String> words() {
        return Map.of("key", "BIGINT GENERATED ALWAYS AS IDENTITY PRIMARY KEY", "bytes", "BYTEA", "clustered", "");
    }

    @Override
    public void beginWriting(Handle handle) {
        handle.execute("SET LOCAL lock_timeout = " + patience.toMillis());
        handle.execute("SELECT pg_advisory_xact_lock(" + WRITERS + ")");
    }

    @Override
    public @Nullable String reason(SQLException failure) {
        String state = failure.getSQLState() == null ? "" : failure.getSQLState();
        return switch (state) {
            case "53100" -> "cannot grow: the server's disk is full; what was stored before is safe";
            case "55P03" -> Dialect.locked(patience);
            case "3D000" -> "is not there: create the database first";
            case "28P01", "28000" -> "does not let this user in: name or password is wrong";
            case "42501", "25006" -> "may not be written by this user";
            case "53300" -> "has no connection left for one more program";
            default ->
                state.startsWith("08") || state.startsWith("57P") ? "cannot be reached: " + firstLine(failure) : null;
        };
    }

    private static String firstLine(SQLException failure) {
        return String.valueOf(failure.getMessage()).lines().findFirst().orElse("");
    }

    @Override
    public void backup(Handle handle, Path target) throws IOException {
        throw new IOException("is backed up by PostgreSQL's own tools, while it runs: pg_dump --format=custom --file="
                + target + " DATABASE");
    }

    @Override
    public List<String> check(Handle handle) {
        // The server verifies its pages as it reads them, where it was set up with checksums.
        return List.of();
    }

    @Override
    public long size(Handle handle) {
        return handle.createQuery("SELECT pg_database_size(current_database())")
                .mapTo(long.class)
                .one();
    }
}

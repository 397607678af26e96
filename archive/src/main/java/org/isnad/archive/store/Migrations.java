package org.isnad.archive.store;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.CoreErrorCode;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.exception.FlywayValidateException;

/**
 * Brings the tables to the state that this Isnad knows. Each step is a file under {@code migrations}, runs once, and is
 * never changed afterwards.
 */
final class Migrations {
    /** Where another program makes the same tables at the same moment, one of the two is second. */
    private static final int TRIES = 5;

    /** The version of the last file; a test holds the two equal. */
    static final String LATEST = "3";

    private static final String TABLE = "isnad_schema";

    private final String name;
    private final Dialect dialect;
    private final DataSource source;

    Migrations(String name, DataSource source, Dialect dialect) {
        this.name = name;
        this.dialect = dialect;
        this.source = source;
    }

    private Flyway flyway() {
        return Flyway.configure(Migrations.class.getClassLoader())
                .dataSource(source)
                .locations("classpath:org/isnad/archive/store/migrations")
                .placeholders(dialect.words())
                .table(TABLE)
                // By default it would take the tables of a later version as they are.
                .ignoreMigrationPatterns(new String[0])
                .load();
    }

    /** @throws StoreException if the tables are of a newer Isnad, or of another program */
    void run() throws StoreException {
        if (!isDone()) {
            migrate();
        }
    }

    /** Asked first, since Flyway takes a third of a second to say so. */
    private boolean isDone() throws StoreException {
        try (Connection connection = source.getConnection();
                ResultSet table = connection.getMetaData().getTables(null, null, TABLE, null)) {
            if (!table.next()) {
                return false;
            }
            try (var statement = connection.createStatement();
                    ResultSet last = statement.executeQuery(Sql.named("schema-last-version"))) {
                return last.next() && LATEST.equals(last.getString(1));
            }
        } catch (SQLException e) {
            throw Database.failure(name, dialect, e);
        }
    }

    private void migrate() throws StoreException {
        for (int tries = 1; ; tries++) {
            try {
                flyway().migrate();
                return;
            } catch (FlywayValidateException e) {
                throw new StoreException(name, "was made by a newer Isnad", e);
            } catch (FlywayException e) {
                if (e.getErrorCode() == CoreErrorCode.NON_EMPTY_SCHEMA_WITHOUT_SCHEMA_HISTORY_TABLE) {
                    throw new StoreException(name, "is no archive: it holds other tables", e);
                }
                if (tries == TRIES) {
                    throw Database.failure(name, dialect, e);
                }
            }
        }
    }
}

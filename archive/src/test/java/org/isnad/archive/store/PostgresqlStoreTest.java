package org.isnad.archive.store;

import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.abort;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** A store in a database of a server, which the test starts. */
class PostgresqlStoreTest extends StoreContract {
    private static @Nullable EmbeddedPostgres server;
    private static int databases;

    private String url = "";

    @BeforeAll
    static void start() {
        try {
            // Nothing here outlives the server, so that it need not wait for the disk.
            server = EmbeddedPostgres.builder()
                    .setServerConfig("fsync", "off")
                    .setServerConfig("full_page_writes", "off")
                    .start();
        } catch (IOException | RuntimeException e) {
            abort("no PostgreSQL can be started here: " + e.getMessage());
        }
    }

    @AfterAll
    static void stop() throws IOException {
        if (server != null) {
            server.close();
        }
    }

    /** The tables are made once, by the first store; later ones are copies of them, which is quicker. */
    @Override
    Database database() throws Exception {
        if (databases == 0) {
            Store.open(StoreAddress.parse(create("archive0", ""))).close();
        }
        url = create("archive" + ++databases, " TEMPLATE archive0");
        return Database.open(StoreAddress.parse(url));
    }

    private static String create(String name, String template) throws SQLException {
        EmbeddedPostgres running = Objects.requireNonNull(server);
        try (Connection connection = running.getPostgresDatabase().getConnection();
                var statement = connection.createStatement()) {
            statement.execute("CREATE DATABASE " + name + template);
        }
        return running.getJdbcUrl("postgres", name);
    }

    @Test
    void aBackupIsLeftToTheServersOwnTools() {
        assertThatThrownBy(() -> store.backup(Path.of("copy.dump")))
                .isInstanceOf(StoreException.class)
                .hasMessageContaining("pg_dump --format=custom --file=copy.dump");
    }

    @Test
    void aDatabaseThatIsNotThereIsToldAsThat() {
        String missing = url.replaceAll("/archive\\d+", "/nowhere");
        assertThatThrownBy(() -> Store.open(StoreAddress.parse(missing)))
                .isInstanceOf(StoreException.class)
                .hasMessageEndingWith("is not there: create the database first");
    }

    @Test
    void aServerThatDoesNotAnswerIsToldAsThat() {
        assertThatThrownBy(() -> Store.open(StoreAddress.parse("jdbc:postgresql://127.0.0.1:1/archive?user=isnad")))
                .isInstanceOf(StoreException.class)
                .hasMessageContaining("cannot be reached");
    }

    @Test
    void aStoreThatAnotherProgramWritesToForTooLongSaysSo() throws Exception {
        var impatient = new PostgresqlDialect(url, Duration.ofMillis(100));
        try (Store second = new SqlStore(Database.open("second", impatient), Clock.systemUTC());
                Connection other = locking()) {
            assertThatThrownBy(() -> second.save(SampleReports.numbered(1), FIRST))
                    .isInstanceOf(StoreException.class)
                    .hasMessageStartingWith("second: is locked: another program has been writing to it");
            other.rollback();
            second.save(SampleReports.numbered(1), FIRST);
        }
    }

    private Connection locking() throws SQLException {
        Connection connection = DriverManager.getConnection(url);
        connection.setAutoCommit(false);
        try (var statement = connection.createStatement()) {
            statement.execute("SELECT pg_advisory_xact_lock(" + 0x69736e6164L + ")");
        }
        return connection;
    }
}

package org.isnad.archive.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.isnad.archive.store.SampleReports.numbered;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.isnad.archive.ArchivedReport;
import org.isnad.archive.EmptyStore;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A store in a file. */
class SqliteStoreTest extends StoreContract {
    @TempDir
    Path folder;

    private Path file = Path.of("");

    @Override
    Database database() throws Exception {
        file = folder.resolve("archive.db");
        return Database.open(EmptyStore.at(file));
    }

    @Test
    void theFileIsMadeWithItsFolderOnFirstUseAndKeepsALogBesideIt() throws StoreException {
        Path made = folder.resolve("made/by isnad/archive.db");
        try (Store fresh = Store.open(new StoreAddress.SqliteFile(made))) {
            fresh.save(numbered(1), FIRST);
            assertThat(made).exists();
            assertThat(made.resolveSibling("archive.db-wal")).exists();
        }
        assertThat(made.resolveSibling("archive.db-wal"))
                .as("the log, once nobody has the store open")
                .doesNotExist();
    }

    @Test
    void theVersionThatIsAskedForFirstIsThatOfTheLastMigration() throws Exception {
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
                var statement = connection.createStatement();
                var last = statement.executeQuery("SELECT MAX(CAST(version AS INTEGER)) FROM isnad_schema")) {
            assertThat(last.getString(1)).isEqualTo(Migrations.LATEST);
        }
    }

    @Test
    void whatWasStoredIsThereWhenItIsOpenedAgain() throws StoreException {
        store.save(numbered(1), FIRST);
        store.close();
        store = Store.open(StoreAddress.parse(file.toString()));
        assertThat(store.reports(1)).hasSize(1);
    }

    @Test
    void aBackupMadeWhileOthersWriteIsAWholeStore() throws Exception {
        for (int i = 1; i <= 50; i++) {
            store.save(numbered(i), FIRST);
        }
        Path copy = folder.resolve("copy.db");
        var writer = new Thread(() -> {
            for (int i = 51; i <= 100; i++) {
                try {
                    store.save(numbered(i), FIRST);
                } catch (StoreException e) {
                    throw new IllegalStateException(e);
                }
            }
        });
        writer.start();
        store.backup(copy);
        writer.join();
        try (Store restored = Store.open(new StoreAddress.SqliteFile(copy))) {
            List<Long> numbers = restored.reports(1).map(ArchivedReport::number).toList();
            assertThat(numbers).hasSizeBetween(50, 100).isSorted();
            assertThat(faults(restored)).isEmpty();
            assertThat(restored.save(numbered(200), FIRST).number()).isEqualTo(numbers.size() + 1);
        }
        assertThat(store.reports(1)).hasSize(100);
    }

    @Test
    void aBackupIsNotWrittenOverAFile() throws Exception {
        Path there = Files.writeString(folder.resolve("there.db"), "mine");
        assertThatThrownBy(() -> store.backup(there))
                .isInstanceOf(StoreException.class)
                .hasMessageContaining(there + " is there already");
        assertThat(there).hasContent("mine");
    }

    @Test
    void aFileThatIsNoDatabaseIsNamedAndLeftAlone() throws Exception {
        Path text = Files.writeString(folder.resolve("notes.txt"), "no database ".repeat(400));
        assertThatThrownBy(() -> Store.open(new StoreAddress.SqliteFile(text)))
                .isInstanceOf(StoreException.class)
                .hasMessage(text + ": is no archive: the file is something else");
        assertThat(text).content().startsWith("no database");
    }

    @Test
    void aDatabaseOfAnotherProgramIsLeftAlone() throws Exception {
        Path other = folder.resolve("other.db");
        execute(other, "CREATE TABLE photographs (name TEXT)");
        assertThatThrownBy(() -> Store.open(new StoreAddress.SqliteFile(other)))
                .isInstanceOf(StoreException.class)
                .hasMessage(other + ": is no archive: it holds other tables");
    }

    @Test
    void aStoreOfANewerIsnadIsLeftAlone() throws Exception {
        store.close();
        execute(
                file,
                "INSERT INTO isnad_schema SELECT installed_rank + 1, '999', 'later', type, script, checksum,"
                        + " installed_by, installed_on, execution_time, success FROM isnad_schema"
                        + " ORDER BY installed_rank DESC LIMIT 1");
        assertThatThrownBy(() -> Store.open(new StoreAddress.SqliteFile(file)))
                .isInstanceOf(StoreException.class)
                .hasMessage(file + ": was made by a newer Isnad");
    }

    @Test
    void aFolderThatCannotBeMadeIsNamed() throws Exception {
        Path plain = Files.writeString(folder.resolve("plain"), "");
        assertThatThrownBy(() -> Store.open(new StoreAddress.SqliteFile(plain.resolve("archive.db"))))
                .isInstanceOf(StoreException.class)
                .hasMessage(plain.resolve("archive.db") + ": cannot be made: " + plain
                        + " is no folder that may be written");
    }

    @Test
    void aStoreThatAnotherProgramWritesToForTooLongSaysSoAndGoesOnAfterwards() throws Exception {
        store.save(numbered(1), FIRST);
        var impatient = new SqliteDialect(file, Duration.ofMillis(100), SqliteDialect.NO_LIMIT);
        try (Store second = new SqlStore(Database.open("second", impatient), Clock.systemUTC())) {
            try (Connection other = DriverManager.getConnection("jdbc:sqlite:" + file);
                    var statement = other.createStatement()) {
                statement.execute("BEGIN IMMEDIATE");
                assertThat(second.reports(1)).as("readers do not wait").hasSize(1);
                assertThatThrownBy(() -> second.save(numbered(2), FIRST))
                        .isInstanceOf(StoreException.class)
                        .hasMessageStartingWith("second: is locked: another program has been writing to it");
                statement.execute("ROLLBACK");
            }
            assertThat(second.save(numbered(2), FIRST).number()).isEqualTo(2);
            assertThat(faults(second)).isEmpty();
        }
    }

    @Test
    void aDamagedReportIsFoundByTheCheck() throws Exception {
        store.save(numbered(1), FIRST);
        store.save(numbered(2), FIRST);
        store.save(numbered(3), FIRST);
        execute(file, "UPDATE report SET document = x'00ff' WHERE number = 2");
        execute(file, "UPDATE report SET document = (SELECT document FROM report WHERE number = 1) WHERE number = 3");
        assertThat(faults(store))
                .hasSize(2)
                .anySatisfy(fault -> assertThat(fault).startsWith("report 2 "))
                .contains("report 3 is not on the text that it stands with");
        assertThatThrownBy(() -> store.report(2))
                .isInstanceOf(StoreException.class)
                .hasMessageContaining("report 2");
    }

    static List<String> faults(Store store) throws StoreException {
        var found = new ArrayList<String>();
        store.check(found::add);
        return found;
    }

    private static void execute(Path file, String sql) throws Exception {
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}

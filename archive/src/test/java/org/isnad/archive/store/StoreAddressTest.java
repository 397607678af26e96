package org.isnad.archive.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.nio.file.Path;
import java.util.Map;
import org.isnad.archive.store.StoreAddress.PostgresqlDatabase;
import org.isnad.archive.store.StoreAddress.SqliteFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StoreAddressTest {
    private static final Path HOME = Path.of("/home/samira");

    @Test
    void isTheUsersFolderForDataWhereNoneIsNamed() {
        assertThat(StoreAddress.usual(Map.of(), HOME))
                .isEqualTo(new SqliteFile(Path.of("/home/samira/.local/share/isnad/archive.db")));
        assertThat(StoreAddress.usual(Map.of("XDG_DATA_HOME", "/data"), HOME))
                .isEqualTo(new SqliteFile(Path.of("/data/isnad/archive.db")));
        assertThat(StoreAddress.usual(Map.of("XDG_DATA_HOME", "relative"), HOME))
                .isEqualTo(new SqliteFile(Path.of("/home/samira/.local/share/isnad/archive.db")));
    }

    @Test
    void isAFileOrADatabase() {
        assertThat(StoreAddress.parse("news.db")).isEqualTo(new SqliteFile(Path.of("news.db")));
        assertThat(StoreAddress.parse("jdbc:sqlite:/tmp/news.db")).isEqualTo(new SqliteFile(Path.of("/tmp/news.db")));
        assertThat(StoreAddress.parse("jdbc:postgresql://db/news"))
                .isEqualTo(new PostgresqlDatabase("jdbc:postgresql://db/news"));
    }

    @ParameterizedTest
    @CsvSource({"jdbc:mysql://db/news", "postgresql://db/news", "postgres://db/news", "''", "jdbc:sqlite:"})
    void nothingElse(String text) {
        assertThatIllegalArgumentException().isThrownBy(() -> StoreAddress.parse(text));
    }

    @Test
    void isNeverToldWithItsPassword() {
        StoreAddress address = StoreAddress.parse("jdbc:postgresql://db/news?user=samira&password=pearl&ssl=true");
        assertThat(address.name()).isEqualTo("jdbc:postgresql://db/news?user=samira&password=…&ssl=true");
        assertThat(address).hasToString(address.name());
    }
}

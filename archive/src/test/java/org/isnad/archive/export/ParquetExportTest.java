package org.isnad.archive.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.isnad.archive.ArchivedReport;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Read back by DuckDB. */
class ParquetExportTest {
    @TempDir
    private static Path folder;

    private static Connection duck;

    /** The tables of the sample, written once. */
    @BeforeAll
    static void open() throws SQLException {
        duck = DriverManager.getConnection("jdbc:duckdb:");
        for (ExportTable table : ExportTable.values()) {
            write(table + ".parquet", table, Reports.sample());
        }
    }

    @AfterAll
    static void close() throws SQLException {
        duck.close();
    }

    private static String write(String name, ExportTable table, ArchivedReport... reports) {
        try {
            return "'" + Files.write(folder.resolve(name), Written.parquet(table, reports)) + "'";
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The first column of each row. */
    private static List<String> select(String query, String file) {
        try (Statement statement = duck.createStatement();
                ResultSet result = statement.executeQuery(query.replace("TABLE", file))) {
            List<String> values = new ArrayList<>();
            while (result.next()) {
                values.add(result.getString(1));
            }
            return values;
        } catch (SQLException e) {
            throw new AssertionError(e);
        }
    }

    private static List<String> select(String query, ExportTable table, ArchivedReport... reports) {
        return select(query, write("own.parquet", table, reports));
    }

    @Test
    void speakersAreCounted() {
        assertThat(select(
                        "select speaker || ' ' || count(*) from TABLE group by speaker order by count(*) desc limit 1",
                        ExportTable.STATEMENTS,
                        Reports.number(1, "أ"),
                        Reports.number(2, "أ")))
                .containsExactly("سامي الحداد أ 4");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            STATEMENTS | select content from TABLE where statement = 's1'                     | الجسر سيفتح 🌉 الأحد
            STATEMENTS | select links[1].name from TABLE where statement = 's1'               | وكالة الضفاف
            STATEMENTS | select links[2].start from TABLE where statement = 's1'              | 21
            STATEMENTS | select len(links) from TABLE where statement = 's1'                  | 2
            STATEMENTS | select parent is null from TABLE where statement = 's1'              | true
            STATEMENTS | select typeof(published) from TABLE limit 1                          | DATE
            STATEMENTS | select implicit from TABLE where statement = 's3'                    | true
            STATEMENTS | select substr(text, 1, 4) from (select content as text from TABLE)   | الجس
            EVENTS     | select actors[1].name from TABLE where event = 'e1'                  | مسلحين
            EVENTS     | select recipients[1].country from TABLE where event = 'e1'           | JOR
            EVENTS     | select len(recipients) from TABLE where event = 'e2'                 | 0
            EVENTS     | select date_to - date_from from TABLE where event = 'e1'             | 1
            EVENTS     | select contexts[2] from TABLE where event = 'e1'                     | economic
            EVENTS     | select tellings[1].text from TABLE where event = 'e1'                | وقتلوا
            EVENTS     | select speaker from TABLE where event = 'e1'                         | مصدر
            EVENTS     | select place is null from TABLE where event = 'e2'                   | true
            EVENTS     | select latitude from TABLE where event = 'e1'                        | 32.5
            FIGURES    | select value * 2 from TABLE                                          | 24.0
            FIGURES    | select speaker from TABLE                                            | مصدر
            ARTICLES   | select epoch_ms(published_time) from TABLE                           | 1772694900000
            ARTICLES   | select credits[1].text from TABLE                                    | وكالة الضفاف
            """)
    void valuesHaveTheirTypes(ExportTable table, String query, String value) {
        assertThat(select(query, "'" + folder.resolve(table + ".parquet") + "'").getFirst())
                .isEqualTo(value);
    }

    @ParameterizedTest
    @EnumSource(ExportTable.class)
    void aTableWithoutRowsIsReadable(ExportTable table) {
        assertThat(select("select count(*) from TABLE", table)).containsExactly("0");
    }

    @Test
    void whatIsNotKnownIsNull() {
        assertThat(select(
                        "select coalesce(url, outlet, title) is null from TABLE",
                        ExportTable.ARTICLES,
                        Reports.bare(1)))
                .containsExactly("true");
    }

    @Test
    void theComparisonHasTheStoriesThatSeveralTell() {
        assertThat(select(
                        "select distinct story is not null from TABLE",
                        ExportTable.COMPARISON,
                        Reports.number(1, "أ"),
                        Reports.number(2, "أ")))
                .containsExactly("true");
    }
}

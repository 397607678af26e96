package org.isnad.archive.export;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.rometools.rome.feed.atom.Feed;
import com.rometools.rome.io.WireFeedInput;
import de.siegmar.fastcsv.reader.CsvReader;
import java.io.ByteArrayInputStream;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.LongStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.isnad.archive.ArchivedReport;
import org.isnad.archive.export.csv.CsvOptions;
import org.isnad.archive.export.writing.WellFormedText;
import org.isnad.model.Report;
import org.isnad.model.json.JsonReader;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Whatever stands in a text, and however many reports there are, all of it is read back. */
class AnyTextTest {
    private static final JsonMapper MAPPER = new JsonMapper();

    /** Letters, and all that quoting, line breaks, directions and encodings could stumble over. */
    @Provide
    Arbitrary<String> words() {
        return Arbitraries.of(
                        "ا", "لله", "ً", " ", "\n", "\r\n", "\r", "\t", "\"", "\"\"", ",", ";", "'", "\\", "<&>]]>",
                        "=", "\u0000", "\u0007", "\u001f", "\u007f", "\u0085", "\u200f", "\u202e", "\u2028", "\ufeff",
                        "\ufffe", "🌉", "\ud83d", "\udf09")
                .list()
                .ofMinSize(1)
                .ofMaxSize(12)
                .map(parts -> String.join("", parts));
    }

    private static ArchivedReport[] reports(int count, String words) {
        return LongStream.rangeClosed(1, count)
                .mapToObj(number -> Reports.number(number, words))
                .toArray(ArchivedReport[]::new);
    }

    @Property(tries = 25)
    void jsonLinesGiveTheReportsBack(@ForAll("words") String words, @ForAll @IntRange(max = 3) int count)
            throws Exception {
        ArchivedReport[] reports = reports(count, words);
        List<Report> read = new ArrayList<>();
        JsonReader.reports(
                "x",
                new ByteArrayInputStream(
                        Written.in(ExportFormat.JSON_LINES, reports).getBytes(UTF_8)),
                read::add);

        assertThat(read)
                .containsExactly(
                        List.of(reports).stream().map(ArchivedReport::report).toArray(Report[]::new));
    }

    @Property(tries = 25)
    void cellsGiveTheWordsBack(@ForAll("words") String words, @ForAll @IntRange(max = 3) int count) throws Exception {
        var rows =
                CsvReader.builder()
                        .ofNamedCsvRecord(Written.csv(new CsvOptions(false, false), reports(count, words)))
                        .stream()
                        .toList();

        assertThat(rows).hasSize(3 * count);
        assertThat(rows)
                .filteredOn(row -> row.getField("statement").equals("s1"))
                .allSatisfy(row -> assertThat(row.getField("content")).isEqualTo(WellFormedText.cell(words)));
    }

    @Property(tries = 15)
    void atomGivesTheWordsBack(@ForAll("words") String words, @ForAll @IntRange(max = 3) int count) throws Exception {
        String xml = Written.in(ExportFormat.ATOM, reports(count, words));
        var feed = (Feed) new WireFeedInput().build(new StringReader(xml));

        assertThat(feed.getEntries()).hasSize(count);
        assertThat(xml.split("<q>", -1)).hasSize(3 * count + 1);
    }

    @Property(tries = 15)
    void theFormatsInJsonGiveTheWordsBack(@ForAll("words") String words, @ForAll @IntRange(max = 3) int count)
            throws Exception {
        ArchivedReport[] reports = reports(count, words);
        JsonNode graph =
                MAPPER.readTree(Written.in(ExportFormat.JSON_LD, reports)).get("@graph");
        JsonNode objects =
                MAPPER.readTree(Written.in(ExportFormat.STIX, reports)).get("objects");
        List<JsonNode> entities = Written.in(ExportFormat.FOLLOW_THE_MONEY, reports)
                .lines()
                .map(MAPPER::readTree)
                .toList();
        String said = WellFormedText.utf8(words);

        assertThat(strings(graph, "claimReviewed")).hasSize(3 * count);
        assertThat(strings(graph, "claimReviewed")).filteredOn(said::equals).hasSize(count);
        assertThat(strings(objects, "content")).hasSize(5 * count);
        assertThat(strings(objects, "content")).filteredOn(said::equals).hasSize(count);
        assertThat(entities)
                .filteredOn(each -> each.get("schema").asString().equals("Article"))
                .hasSize(count)
                .allSatisfy(each -> assertThat(
                                each.get("properties").get("bodyText").get(0).asString())
                        .contains(said));
    }

    private static List<String> strings(JsonNode objects, String member) {
        return objects.valueStream()
                .filter(each -> each.has(member))
                .map(each -> each.get(member).asString())
                .toList();
    }

    @Property(tries = 4)
    void parquetGivesTheWordsBack(@ForAll("words") String words, @ForAll @IntRange(max = 3) int count)
            throws Exception {
        Path file = Files.createTempFile("words", ".parquet");
        Files.write(file, Written.parquet(ExportTable.STATEMENTS, reports(count, words)));
        try (var duck = DriverManager.getConnection("jdbc:duckdb:");
                var statement = duck.createStatement();
                var rows = statement.executeQuery("select statement, content from '" + file + "'")) {
            int read = 0;
            while (rows.next()) {
                read++;
                if (rows.getString(1).equals("s1")) {
                    assertThat(rows.getString(2)).isEqualTo(WellFormedText.utf8(words));
                }
            }
            assertThat(read).isEqualTo(3 * count);
        } finally {
            Files.delete(file);
        }
    }
}

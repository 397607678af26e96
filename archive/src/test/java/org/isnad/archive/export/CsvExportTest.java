package org.isnad.archive.export;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.util.List;
import org.isnad.archive.ArchivedReport;
import org.isnad.archive.export.csv.CsvOptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CsvExportTest {
    private static List<NamedCsvRecord> rows(ExportTable table, ArchivedReport... reports) {
        return rows(Written.csv(table, reports));
    }

    private static List<NamedCsvRecord> rows(String csv) {
        return CsvReader.builder().ofNamedCsvRecord(csv).stream().toList();
    }

    private static String cell(ExportTable table, int row, String column) {
        return rows(table, Reports.sample()).get(row).getField(column);
    }

    @ParameterizedTest
    @CsvSource(nullValues = "-", textBlock = """
            statement,       s1
            parent,          ''
            depth,           0
            speaker,         سامي الحداد الجسر سيفتح 🌉 الأحد
            speaker_kind,    person
            speaker_country, SYR
            outermost,       وكالة الضفاف
            sources,         2
            chain,           وكالة الضفاف ← سامي الحداد الجسر سيفتح 🌉 الأحد
            act,             assert
            form,            direct
            factuality,      CT+
            content,         الجسر سيفتح 🌉 الأحد
            content_start,   53
            content_end,     73
            cue,             قوله إن
            confidence,      0.875
            url,             https://news.example/1
            published,       2026-03-05
            """)
    void aStatementHasWhoSaysItThroughWhomAndWhere(String column, String value) {
        assertThat(cell(ExportTable.STATEMENTS, 0, column)).isEqualTo(value);
    }

    @Test
    void theLinksOfAChainAreJsonWithTheirSpans() {
        assertThat(cell(ExportTable.STATEMENTS, 0, "links"))
                .startsWith(
                        "[{\"name\":\"وكالة الضفاف\",\"kind\":\"organisation\",\"start\":5,\"end\":17,\"text\":\"وكالة")
                .contains("\"kind\":\"person\",\"country\":\"SYR\",\"sector\":\"GOV\",\"role\":\"وزير النقل\"");
    }

    @Test
    void aStatementWithinAnotherIsDeeper() {
        assertThat(cell(ExportTable.STATEMENTS, 2, "depth")).isEqualTo("1");
        assertThat(cell(ExportTable.STATEMENTS, 2, "parent")).isEqualTo("s2");
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            value,     12
            max,       12.5
            qualifier, about
            text,      نحو 12 سائقا
            statement, s2
            speaker,   مصدر
            events,    e1
            """)
    void aFigureHasWhoGivesIt(String column, String value) {
        assertThat(cell(ExportTable.FIGURES, 0, column)).isEqualTo(value);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            Event Type,      ASSAULT
            Event Date,      2026-03-04
            Event Date End,  2026-03-05
            Quad Code,       4
            Actor Name,      مسلحين
            Actor Country,   ''
            Recipient COW,   663
            Contexts,        military;economic
            Country,         SYR
            Latitude,        32.5
            Reported By,     مصدر
            Event Status,    actual
            Actor Spans,     98-104
            GeoNames ID,     ''
            """)
    void anEventHasPolecatsColumnsAndItsSpans(String column, String value) {
        assertThat(cell(ExportTable.EVENTS, 0, column)).isEqualTo(value);
    }

    @Test
    void anArticleHasItsTextAndHowMuchWasFound() {
        assertThat(cell(ExportTable.ARTICLES, 0, "text")).startsWith("نقلت").contains("\n");
        assertThat(cell(ExportTable.ARTICLES, 0, "statements")).isEqualTo("3");
        assertThat(cell(ExportTable.ARTICLES, 0, "published_time")).isEqualTo("2026-03-05T07:15:00Z");
        assertThat(cell(ExportTable.ARTICLES, 0, "credits"))
                .isEqualTo("[{\"start\":5,\"end\":17,\"text\":\"وكالة الضفاف\"}]");
    }

    @Test
    void whatIsNotKnownIsEmpty() {
        NamedCsvRecord row = rows(ExportTable.ARTICLES, Reports.bare(7)).get(0);

        assertThat(List.of("url", "outlet", "title", "published", "published_time", "published_from", "outlet_start"))
                .allSatisfy(column -> assertThat(row.getField(column)).isEmpty());
    }

    @Test
    void theComparisonHasTheStoriesThatSeveralTell() {
        assertThat(rows(ExportTable.COMPARISON, Reports.sample())).isEmpty();
        assertThat(rows(ExportTable.COMPARISON, Reports.sample(), Reports.number(2, "الجسر سيفتح 🌉 الأحد")))
                .isNotEmpty()
                .allSatisfy(row -> assertThat(row.getField("story")).isNotEmpty())
                .anySatisfy(row -> assertThat(row.getField("stance")).isEqualTo("reports"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1", "\n=1", "＝1"})
    void noTextRunsAsAFormula(String words) {
        ArchivedReport report = Reports.number(1, words);

        assertThat(rows(ExportTable.STATEMENTS, report).get(0).getField("content"))
                .isEqualTo("'" + words);
        assertThat(rows(Written.csv(new CsvOptions(false, false), report))
                        .get(0)
                        .getField("content"))
                .isEqualTo(words);
    }

    @Test
    void excelKnowsUtf8ByTheMark() {
        assertThat(Written.csv(new CsvOptions(true, true))).startsWith("\ufeffnumber,article,");
        assertThat(Written.csv(CsvOptions.DEFAULT)).startsWith("number,article,");
    }
}

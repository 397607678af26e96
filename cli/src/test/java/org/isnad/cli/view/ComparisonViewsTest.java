package org.isnad.cli.view;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.isnad.stories.comparison.Comparison;
import org.junit.jupiter.api.Test;

/** A comparison on a terminal, in a browser, in a spreadsheet. */
class ComparisonViewsTest {
    @Test
    void aRowHasALetterForEachSourceBeforeTheWords() throws IOException {
        assertThat(text(SampleComparison.ofBridge(), Terminal.NONE))
                .contains("   1  R  d  F  N  S  E  · انهار الجسر وسقط 4 قتلى\n");
    }

    @Test
    void theLegendSaysWhatTheLettersMean() throws IOException {
        assertThat(text(SampleComparison.ofBridge(), Terminal.NONE))
                .contains("R reports", "F gives another figure", "· only partly read");
    }

    @Test
    void noLineIsWiderThanTheTerminalHoweverManySources() throws IOException {
        assertThat(text(SampleComparison.ofMany(57), new Terminal(false, 100, true))
                        .lines())
                .allSatisfy(line -> assertThat(DisplayText.columns(line)).isLessThanOrEqualTo(100));
    }

    @Test
    void moreSourcesThanATableHoldsGoIntoTheNextOne() throws IOException {
        assertThat(text(SampleComparison.ofMany(57), Terminal.NONE))
                .contains("\n      1  2  3", " 19 20 21", "55 56 57\n");
    }

    @Test
    void textIsIsolatedWhereTheTerminalReordersIt() throws IOException {
        assertThat(text(SampleComparison.ofBridge(), new Terminal(false, 100, true)))
                .contains("\u2068انهار الجسر وسقط 4 قتلى\u2069", "\u2068مصدر 0\u2069");
    }

    @Test
    void figuresStandSideBySideWithSourceAndTime() throws IOException {
        assertThat(text(SampleComparison.ofBridge(), Terminal.NONE))
                .containsPattern(" 4 +1  2024-03-05T12:00Z\\n +9 +3  2024-03-05T12:00Z");
    }

    @Test
    void aCellsEvidenceIsOneLineAway() throws IOException {
        assertThat(text(SampleComparison.ofBridge(), Terminal.NONE))
                .contains("   1   2 d  bridge.html s1  انهار الجسر وسقط 4 قتلى\n");
    }

    @Test
    void noWordReachesTheTerminalAsACommand() throws IOException {
        assertThat(text(SampleComparison.ofHostileWords(), Terminal.NONE)).doesNotContain("\u001b");
    }

    @Test
    void theWebPageOpensEvidenceWithoutAScriptOrNetwork() throws IOException {
        String page = html(SampleComparison.ofBridge());
        assertThat(page)
                .contains("<details><summary>يقول</summary><blockquote", "default-src 'none'")
                .doesNotContain("<script", "http://", "https://");
    }

    @Test
    void noWordReachesTheBrowserAsMarkup() throws IOException {
        assertThat(html(SampleComparison.ofHostileWords()))
                .contains("&lt;script&gt;", "&lt;b&gt;مصدر")
                .doesNotContain("<script", "<b>مصدر");
    }

    @Test
    void theSpreadsheetHasARowForEachPlaceAndEachSilence() throws IOException {
        assertThat(csv(SampleComparison.ofBridge()).lines())
                .hasSize(1 + 7)
                .anyMatch(line -> line.contains(",denies,true,bridge.html,الضفاف,2024-03-05T12:00Z,1,s1,,assert,0,"))
                .anyMatch(line -> line.contains(",silent,false,,,,,,,,,,"))
                .anyMatch(line -> line.endsWith(",9 قتلى"));
    }

    @Test
    void noWordReachesTheSpreadsheetAsAFormula() throws IOException {
        assertThat(csv(SampleComparison.ofHostileWords())).contains(",'=1+1 ").doesNotContain(",=1+1");
    }

    private static String text(Comparison comparison, Terminal terminal) throws IOException {
        var out = new ByteArrayOutputStream();
        new ComparisonText(out, terminal).show(comparison);
        return out.toString(UTF_8);
    }

    private static String html(Comparison comparison) throws IOException {
        var out = new ByteArrayOutputStream();
        ComparisonHtml.write(comparison, out);
        return out.toString(UTF_8);
    }

    private static String csv(Comparison comparison) throws IOException {
        var out = new ByteArrayOutputStream();
        ComparisonCsv.write(comparison, out);
        return out.toString(UTF_8);
    }
}

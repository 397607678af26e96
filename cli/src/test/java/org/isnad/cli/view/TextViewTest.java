package org.isnad.cli.view;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.isnad.model.Event;
import org.isnad.model.Report;
import org.isnad.model.Statement.Act;
import org.isnad.model.Statement.Form;
import org.junit.jupiter.api.Test;

class TextViewTest {
    private static final Terminal PLAIN = new Terminal(false, 80, false);

    @Test
    void showsAChainFromTheTransmitterNearestToTheReaderToTheSpeaker() throws IOException {
        assertThat(shown(SampleReport.ofPort(), PLAIN)).contains("""
                        1  وكالة الشاطئ ← وزارة الصحة  says · reported · قالت
                           الانفجار أوقع أكثر من 50 قتيلا
                        """);
    }

    @Test
    void numbersAStatementWithinAnotherBelowItAndIndentsIt() throws IOException {
        assertThat(shown(SampleReport.ofPort(), PLAIN))
                .contains("2  المتحدث  says")
                .contains("   2.1  المتحدث ← الوزير  denies · reported · نفى\n        وقوع هجوم");
    }

    @Test
    void showsWhatASourceIsSilentOn() throws IOException {
        assertThat(shown(SampleReport.ofPort(), PLAIN))
                .contains("3  البيان  is silent on · reported · لم يذكر\n   عدد المفقودين");
    }

    @Test
    void listsFiguresWithTheStatementThatGivesThem() throws IOException {
        assertThat(shown(SampleReport.ofPort(), PLAIN)).contains("Figures\n   ≥ 50  أكثر من 50 قتيلا  in 1\n");
    }

    @Test
    void listsEventsWithWhoToWhomAndUnderWhoseWord() throws IOException {
        Report report = SampleReport.of("قال المتحدث إن مسلحين هاجموا حافلة.")
                .statement(null, "المتحدث", "قال", "مسلحين هاجموا حافلة", Form.INDIRECT, Act.ASSERT)
                .event(Event.Type.ASSAULT, "هاجموا", "مسلحين", "حافلة")
                .report();
        assertThat(shown(report, PLAIN)).contains("Events\n   ASSAULT happened  هاجموا  مسلحين → حافلة  in 1\n");
    }

    @Test
    void tellsOutletDateAndCreditBelowTheTitle() throws IOException {
        assertThat(shown(SampleReport.ofPort(), PLAIN))
                .contains("انفجار في المرفأ\nالمنارة · 2020-08-04 · credits الشاطئ) · sample.html\n");
    }

    @Test
    void saysSoWhereNoSourceIsNamed() throws IOException {
        Report report = SampleReport.of("قيل إن الطريق مغلق.")
                .statement(null, "", "قيل", "الطريق مغلق", Form.INDIRECT, Act.ASSERT)
                .report();
        assertThat(shown(report, PLAIN)).contains("1  (a source that is not named)  says");
    }

    @Test
    void saysSoWhereNothingIsAttributed() throws IOException {
        assertThat(shown(SampleReport.of("أمطرت السماء.").report(), PLAIN)).contains("No statement found");
    }

    @Test
    void usesColoursWhereTheTerminalHasThemAndNoEscapeSequenceElsewhere() throws IOException {
        assertThat(shown(SampleReport.ofPort(), new Terminal(true, 80, false))).contains("\u001b[31mdenies\u001b[0m");
        assertThat(shown(SampleReport.ofPort(), PLAIN)).doesNotContain("\u001b");
    }

    @Test
    void isolatesArabicOnlyWhereTheTerminalLaysItOutItself() throws IOException {
        assertThat(shown(SampleReport.ofPort(), new Terminal(false, 80, true)))
                .contains("\u2068وكالة الشاطئ\u2069 ← \u2068وزارة الصحة\u2069")
                .contains("\u2067الانفجار أوقع أكثر من 50 قتيلا\u2069");
        assertThat(shown(SampleReport.ofPort(), PLAIN)).doesNotContainPattern("[\u2066-\u2069]");
    }

    @Test
    void letsNothingInAnArticleSteerTheTerminal() throws IOException {
        Report report = SampleReport.of("قال أحمد إن \u001b[2Jالطريق\u0007 \u202eمغلق\u009b31m.")
                .titled("عنوان\u001b]0;x\u0007")
                .statement(null, "أحمد", "قال", "\u001b[2Jالطريق\u0007 \u202eمغلق\u009b31m", Form.INDIRECT, Act.ASSERT)
                .report();
        assertThat(shown(report, PLAIN))
                .doesNotContainPattern("[\\p{Cc}\\p{Cf}&&[^\n]]")
                .contains("[2Jالطريق مغلق31m");
    }

    private static String shown(Report report, Terminal terminal) throws IOException {
        var out = new ByteArrayOutputStream();
        try (ReportView view = new TextView(out, terminal)) {
            view.show(report);
        }
        return out.toString(UTF_8);
    }
}

package org.isnad.cli.view;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.isnad.model.Figure;
import org.isnad.model.Report;
import org.isnad.model.Statement.Act;
import org.isnad.model.Statement.Form;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

class HtmlViewTest {
    @Test
    void keepsTheTextOfTheArticleLetterForLetter() throws IOException {
        Report report = SampleReport.ofPort();
        assertThat(page(report).select(".text > *").eachText())
                .isEqualTo(report.article().text().lines().toList());
    }

    @Test
    void joinsContentCueSourcesAndCardOfAStatementByOneName() throws IOException {
        Document page = page(SampleReport.ofPort());
        assertThat(page.select("[data-of~=^r1-1$]").eachText())
                .contains("قالت", "وكالة الشاطئ", "وزارة الصحة", "الانفجار أوقع أكثر من 50 قتيلا");
        assertThat(page.select("li#r1-1 .chain").text()).isEqualTo("وكالة الشاطئ عن وزارة الصحة");
    }

    @Test
    void nestsTheContentOfAStatementWithinTheOneThatReportsIt() throws IOException {
        Element outer = page(SampleReport.ofPort()).expectFirst("mark#r1-2-text");
        assertThat(outer.expectFirst("mark#r1-2-1-text").text()).isEqualTo("وقوع هجوم يوم الثلاثاء");
    }

    @Test
    void closesAndReopensContentsThatCrossAndKeepsTheirNamesUnique() throws IOException {
        Report report = SampleReport.of("واحد اثنان ثلاثة أربعة")
                .statement(null, "", null, "واحد اثنان ثلاثة", Form.DIRECT, Act.ASSERT)
                .statement(null, "", null, "ثلاثة أربعة", Form.DIRECT, Act.DENY)
                .report();
        Document page = page(report);
        assertThat(page.select("mark[data-of=r1-1]").text()).isEqualTo("واحد اثنان ثلاثة");
        assertThat(page.select("mark[data-of=r1-2]").text()).isEqualTo("ثلاثة أربعة");
        assertThat(page.select("#r1-2-text")).hasSize(1);
    }

    @Test
    void aContentOverTwoParagraphsIsMarkedInBoth() throws IOException {
        Report report = SampleReport.of("قال: أولا.\nثانيا.")
                .statement(null, "", "قال", "أولا.\nثانيا.", Form.DIRECT, Act.ASSERT)
                .report();
        assertThat(page(report).select(".text mark").eachText()).containsExactly("أولا.", "ثانيا.");
    }

    @Test
    void marksFiguresWithTheirValuesAndDatesWithTheirDays() throws IOException {
        Document page = page(SampleReport.ofPort());
        assertThat(page.expectFirst("data.figure").attr("value")).isEqualTo("50");
        assertThat(page.expectFirst(".time").attr("title")).isEqualTo("2020-08-04");
    }

    @Test
    void dimsWhatIsNotPartOfTheArticle() throws IOException {
        assertThat(page(SampleReport.ofPort()).select("p.noise").text()).isEqualTo("إعلان");
    }

    @Test
    void everyContentAndCardIsReachedByTheKeyboard() throws IOException {
        Document page = page(SampleReport.ofPort());
        assertThat(page.select("mark.content"))
                .hasSize(4)
                .allMatch(mark -> mark.attr("tabindex").equals("0"));
        assertThat(page.select("mark.content"))
                .allMatch(mark -> page.getElementById(mark.attr("aria-describedby")) != null);
        assertThat(page.select("li.card > a"))
                .hasSize(4)
                .allMatch(link -> page.getElementById(link.attr("href").substring(1)) != null);
    }

    @Test
    void explainsEveryActInTheLegend() throws IOException {
        assertThat(page(SampleReport.ofPort()).select(".legend li"))
                .hasSize(Act.values().length)
                .allMatch(item -> !item.attr("title").isBlank());
    }

    @Test
    void needsNoNetwork() throws IOException {
        Document page = page(SampleReport.ofPort());
        assertThat(page.select("[src], link, img, iframe, object, embed")).isEmpty();
        assertThat(page.select("a[href]")).allMatch(link -> link.attr("href").startsWith("#"));
        assertThat(page.select("style").html()).doesNotContain("url(", "@import");
        assertThat(page.expectFirst("meta[http-equiv=Content-Security-Policy]").attr("content"))
                .startsWith("default-src 'none'");
    }

    @Test
    void noTextOfAPageBecomesMarkup() throws IOException {
        String evil = "<script>alert(\"1\")</script><b onclick='x()'>&amp;";
        Report report = SampleReport.of("قال " + evil + " إن 5" + evil + " غدا")
                .titled(evil)
                .called(evil)
                .by(evil)
                .creditedTo(evil)
                .statement(null, evil, evil, "5" + evil, Form.MIXED, Act.EVALUATE)
                .figure("5" + evil, "5", Figure.Qualifier.EXACT)
                .report();
        Document page = page(report);
        assertThat(page.select("script")).hasSize(1);
        assertThat(page.select("b, [onclick]")).isEmpty();
        assertThat(page.select("h2").text()).isEqualTo(evil);
        assertThat(page.select(".about").text()).contains(evil);
        assertThat(page.select(".chain").text()).isEqualTo(evil);
        assertThat(page.select(".text p").text()).isEqualTo(report.article().text());
    }

    @Test
    void showsAnyNumberOfReportsInOnePageWithNamesOfTheirOwn() throws IOException {
        Document page = page(SampleReport.ofPort(), SampleReport.ofPort());
        assertThat(page.select("article.report")).hasSize(2);
        assertThat(page.select("[id]").eachAttr("id")).doesNotHaveDuplicates();
    }

    private static Document page(Report... reports) throws IOException {
        var out = new ByteArrayOutputStream();
        try (ReportView view = HtmlView.begin(out)) {
            for (Report report : reports) {
                view.show(report);
            }
        }
        return Jsoup.parse(out.toString(UTF_8));
    }
}

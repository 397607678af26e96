package org.isnad.reading.html;

import static org.assertj.core.api.Assertions.assertThat;

import org.isnad.model.Article;
import org.isnad.model.Omission;
import org.isnad.model.PageNotes;
import org.isnad.model.Passage.Kind;
import org.isnad.model.Publication;
import org.isnad.model.UnreadableException;
import org.isnad.reading.Limits;
import org.isnad.reading.Pages;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HtmlReaderTest {
    private static final String ONE =
            "أعلنت بلدية المدينة افتتاح الجسر الجديد أمام المركبات صباح الاثنين، بعد أعمال استمرت عامين كاملين.";
    private static final String TWO =
            "وقال رئيس البلدية إن كلفة المشروع بلغت ثلاثة ملايين، وإن الجسر القديم سيبقى للمشاة وراكبي الدراجات.";

    @Test
    void paragraphsHeadingsItemsAndQuotationsAreKeptAsSuch() throws Exception {
        Article article = read("<p>" + ONE + "</p><h2>جسر للمشاة</h2><p>" + TWO
                + "</p><ul><li>موعد الافتتاح صباح يوم الاثنين</li></ul>" + "<blockquote>" + TWO
                + " ثانية.</blockquote>");
        assertThat(article.passages())
                .extracting(p -> p.kind())
                .containsExactly(Kind.PARAGRAPH, Kind.HEADING, Kind.PARAGRAPH, Kind.LIST_ITEM, Kind.QUOTATION);
    }

    @Test
    void passagesStandWhereTheirSpansSay() throws Exception {
        Article article = read("<p>" + ONE + "</p><p>" + TWO + "</p>");
        assertThat(article.passages())
                .extracting(p -> p.span().of(article.text()))
                .containsExactly(ONE, TWO);
        assertThat(article.text()).isEqualTo(ONE + "\n\n" + TWO);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<div class='share-buttons'>شارك هذا الخبر مع أصدقائك الآن</div>",
                "<div class=advertisement>اشتر سيارة جديدة اليوم بسعر لا يفوت.</div>",
                "<p>اقرأ أيضاً: مدينة أخرى تبني جسرا</p>",
                "<figure><img src=a.jpg><figcaption>الجسر الجديد كما بدا أمس في الصباح الباكر.</figcaption></figure>",
                "<aside><p>نشرة بريدية تصلك كل صباح مع آخر أخبار المدينة.</p></aside>",
                "<p>Exit mobile version</p>",
                "<div class=comments><p>تعليق قارئ لم يعجبه الجسر ولا البلدية ولا رئيسها.</p></div>",
                "<form><p>اشترك في نشرتنا البريدية لتصلك أخبار المدينة أولا بأول.</p><input name=mail></form>"
            })
    void whatIsNoPartOfTheArticleIsLeftOutAndListed(String other) throws Exception {
        Article article = read("<p>" + ONE + "</p>" + other + "<p>" + TWO + "</p>");
        assertThat(article.text()).isEqualTo(ONE + "\n\n" + TWO);
        assertThat(article.notes().omissions()).isNotEmpty();
    }

    @Test
    void anOmissionSaysWhy() throws Exception {
        Article article = read("<p>" + ONE + "</p><div class='related-posts'><p>" + "جسر آخر في مدينة بعيدة."
                + "</p></div><p>" + TWO + "</p>");
        assertThat(article.notes().omissions()).extracting(Omission::reason).contains(Omission.Reason.RELATED);
    }

    @Test
    void aPageWhollyInsideOneFormIsRead() throws Exception {
        Article article = new HtmlReader(Limits.DEFAULT)
                .read(Pages.html("<html><body><form id=aspnetForm><div><p>" + ONE + "</p><p>" + TWO
                        + "</p></div></form></body></html>"));
        assertThat(article.text()).contains(ONE, TWO);
    }

    @Test
    void linesPartedByBreaksAreParagraphs() throws Exception {
        assertThat(read(ONE + "<br><br>" + TWO).text()).isEqualTo(ONE + "\n\n" + TWO);
    }

    @Test
    void aCreditAtTheEndIsRead() throws Exception {
        Article article = read("<p>" + ONE + "</p><p>" + TWO + "</p><p>--(بترا)</p>");
        assertThat(article.credits()).extracting(c -> c.of(article.text())).containsExactly("بترا");
        assertThat(article.passages().getLast().kind()).isEqualTo(Kind.CREDIT);
    }

    @Test
    void theTitleIsTheHeadingWithoutTheNameOfTheSite() throws Exception {
        Article article = page(
                "<title>افتتاح الجسر الجديد | صحيفة النهر</title><meta property=og:site_name content='صحيفة النهر'>",
                "");
        assertThat(article.title()).isEqualTo("افتتاح الجسر الجديد");
        assertThat(article.outlet().name()).isEqualTo("صحيفة النهر");
        assertThat(article.notes().provenance()).containsEntry(PageNotes.Field.TITLE, "title");
    }

    @Test
    void linkedDataTellsBylineAndTime() throws Exception {
        Article article = page("""
                <script type="application/ld+json">{"@graph":[{"@type":"NewsArticle","headline":"افتتاح الجسر",
                "datePublished":"2021-08-12T23:30:00+03:00","author":[{"name":"ليلى حداد"}],"publisher":{"name":"النهر"}}]}</script>""", "");
        assertThat(article.byline()).isEqualTo("ليلى حداد");
        assertThat(article.publication().date()).hasToString("2021-08-12");
        assertThat(article.publication().time()).hasToString("2021-08-12T23:30+03:00");
        assertThat(article.publication().from()).isEqualTo(Publication.From.METADATA);
    }

    @Test
    void theDateThatAReaderSeesCountsWhereTheMarkupHasNone() throws Exception {
        Article article = page("", "<h1>افتتاح الجسر</h1><div>الخميس، 12 آب 2021</div>");
        assertThat(article.publication().date()).hasToString("2021-08-12");
        assertThat(article.publication().from()).isEqualTo(Publication.From.TEXT);
    }

    @Test
    void aPageWithoutATextIsReadFromItsLinkedData() throws Exception {
        Article article = new HtmlReader(Limits.DEFAULT)
                .read(Pages.html("<html><head>" + linkedBody(ONE + "\\n" + TWO + " " + TWO)
                        + "</head><body><div id=app></div></body></html>"));
        assertThat(article.text()).isEqualTo(ONE + "\n\n" + TWO + " " + TWO);
        assertThat(article.notes().provenance()).containsEntry(PageNotes.Field.BODY, "json-ld articleBody");
    }

    @Test
    void aTeaserGivesWayToTheWholeTextOfTheLinkedData() throws Exception {
        String whole = ONE + " " + TWO + " " + ONE + " " + TWO;
        assertThat(read(linkedBody(whole) + "<p>" + ONE + "</p>").text()).isEqualTo(whole);
    }

    @ParameterizedTest
    @ValueSource(strings = {"...", " […]", " وأضاف في"})
    void aTextThatBreaksOffIsNotPreferred(String end) throws Exception {
        String cut = ONE + " " + TWO + " " + ONE + " " + TWO + end;
        assertThat(read(linkedBody(cut) + "<p>" + ONE + "</p>").text()).isEqualTo(ONE);
    }

    @Test
    void theTextOfThePageGoesBeforeAnotherAsLong() throws Exception {
        assertThat(read(linkedBody(TWO + " " + ONE + " " + TWO) + "<p>" + ONE + "</p><p>" + TWO + "</p>")
                        .text())
                .isEqualTo(ONE + "\n\n" + TWO);
    }

    @Test
    void aDiscussionIsReadFromWhatItsReadersWrote() throws Exception {
        String said = "<div class='comment-text'><p>" + ONE + "</p><p>" + TWO + "</p></div>";
        Article article = new HtmlReader(Limits.DEFAULT)
                .read(Pages.html("<html><body><h2>متى يفتح الجسر؟</h2>" + said.repeat(3)
                        + "<aside><p>أخبار أخرى من المدينة تصلك كل صباح باكر.</p></aside></body></html>"));
        assertThat(article.text()).contains(ONE, TWO);
    }

    @Test
    void aPageThatSaysAMachineTranslatedItIsMarked() throws Exception {
        assertThat(page("", "<p>هذا المقال ترجمة آلية من الإنجليزية</p>")
                        .notes()
                        .machineTranslation())
                .isNotNull();
    }

    private static String linkedBody(String text) {
        return "<script type='application/ld+json'>{\"@type\":\"NewsArticle\",\"articleBody\":\"" + text
                + "\"}</script>";
    }

    private static Article read(String body) throws UnreadableException {
        return new HtmlReader(Limits.DEFAULT)
                .read(Pages.html("<html><body><nav><a href=/>الرئيسية</a></nav><article><h1>افتتاح الجسر</h1>" + body
                        + "</article><footer>جميع الحقوق محفوظة للصحيفة.</footer></body></html>"));
    }

    private static Article page(String head, String top) throws UnreadableException {
        return new HtmlReader(Limits.DEFAULT)
                .read(Pages.html("<html><head>" + head + "</head><body>" + top + "<p>" + ONE + "</p><p>" + TWO
                        + "</p></body></html>"));
    }
}

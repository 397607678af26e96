package org.isnad.reading;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.Random;
import org.isnad.model.Article;
import org.isnad.model.UnreadableException;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

/** Pages that were made, or that happened, to break a reader. Each crash that was found is a numbered fixture. */
class HostileInputTest {
    private static final String PROSE = "افتتح الجسر الجديد أمس أمام الناس جميعا بعد عامين من العمل.";

    @Test
    void aHundredThousandNestedTagsAreReadOrRefused() {
        readOrRefused("<html><body>" + "<div>".repeat(100_000) + PROSE);
    }

    @Test
    void aHundredThousandDatesAreReadOrRefused() {
        readOrRefused(
                "<html><body><h1>افتتاح الجسر</h1>" + "<time datetime=2021-08-12></time>".repeat(100_000) + PROSE);
        readOrRefused("<html><body>" + "<span class=date>".repeat(100_000) + PROSE);
    }

    @Test
    void aHundredThousandNestedInlineTagsAreReadOrRefused() {
        readOrRefused("<html><body><p>" + "<b>".repeat(100_000) + PROSE);
    }

    @Test
    void aPageOfTwoHundredMegabytesIsRefused() {
        assertThatExceptionOfType(UnreadableException.class)
                .isThrownBy(() -> PageReader.detecting().read(Pages.of("big.html", new byte[200 << 20])))
                .withMessage("big.html: is too large: 200 MiB, at most 32 are read");
    }

    @Test
    void deeplyNestedLinkedDataIsPassedOver() {
        readOrRefused("<html><head><script type='application/ld+json'>" + "[".repeat(50_000)
                + "</script></head><body><p>" + PROSE + "</p></body></html>");
    }

    /** 1: two conjunctions of one letter in a line that names agencies made a span that ended before it began. */
    @Test
    void crash1ConjunctionsWithNothingBetween() {
        readOrRefused("<html><body><p>" + PROSE + "</p><p>وكالات و و و</p><p>Reuters and and AP</p></body></html>");
    }

    @RepeatedTest(200)
    void randomMarkupNeverBreaksTheReader(RepetitionInfo repetition) {
        var random = new Random(repetition.getCurrentRepetition());
        String[] pieces = {
            "<p>",
            "</p>",
            "<div class=\"share\">",
            "</div>",
            "<table><tr><td>",
            "</table>",
            "<a href=x>",
            "</a>",
            "<br>",
            "<h1>",
            "<li>",
            "<blockquote>",
            "<form>",
            "<script>",
            "</script>",
            "<!--",
            "-->",
            "&#0;",
            "\u0000",
            "\ud800",
            PROSE,
            "وكالات و ",
            "إعلان",
            "(واس)",
            "--",
            " ",
            "12 آب 2021",
            "<meta charset=x>",
            "<article>",
            "<pre>{};</pre>",
            "<time datetime=x>",
            "]]>"
        };
        var html = new StringBuilder("<html>");
        for (int i = random.nextInt(60); i >= 0; i--) {
            html.append(pieces[random.nextInt(pieces.length)]);
        }
        readOrRefused(html.toString());
    }

    /** Whatever is read, its passages stand in order within the text and do not overlap. */
    private static void readOrRefused(String html) {
        try {
            Article article = PageReader.detecting().read(Pages.of("hostile.html", html.getBytes(UTF_8)));
            int end = 0;
            for (var passage : article.passages()) {
                assertThat(passage.span().start()).isGreaterThanOrEqualTo(end);
                end = passage.span().end();
            }
            assertThat(end).isLessThanOrEqualTo(article.text().length());
        } catch (UnreadableException e) {
            assertThat(e.reason()).isNotBlank();
        }
    }
}

package org.isnad.reading.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import org.isnad.model.Article;
import org.isnad.model.Passage.Kind;
import org.isnad.model.UnreadableException;
import org.isnad.reading.Limits;
import org.isnad.reading.Pages;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PlainTextReaderTest {
    private static final String PROSE = "أعلنت البلدية افتتاح الجسر الجديد أمام المركبات صباح الاثنين المقبل.";

    private final PlainTextReader reader = new PlainTextReader(Limits.DEFAULT);

    @Test
    void keepsTheTextLetterForLetter() throws Exception {
        String text = "\r\n إعلان \r\n\r\n" + PROSE + "\r\n\tشاركها.\r\n";
        assertThat(reader.read(Pages.text(text)).text()).isEqualTo(text);
    }

    @Test
    void aLineIsAPassageWithoutTheWhiteSpaceAroundIt() throws Exception {
        Article article = reader.read(Pages.text("  " + PROSE + " \n\n\t" + PROSE + "\n"));
        assertThat(article.passages())
                .extracting(p -> p.span().of(article.text()))
                .containsExactly(PROSE, PROSE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "إعلان",
                " إعـلان ",
                "شاركها.",
                "Exit mobile version",
                "اقرأ أيضاً: جسر آخر في المدينة",
                "ADVERTISEMENT"
            })
    void aLabelAloneOnItsLineIsNoise(String label) throws Exception {
        assertThat(kinds(PROSE + "\n" + label)).containsExactly(Kind.PARAGRAPH, Kind.NOISE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"شاركها.", "Exit mobile version", " إعلان"})
    void aLabelGluedToTheEndOfAParagraphIsNoiseOfItsOwn(String label) throws Exception {
        Article article = reader.read(Pages.text(PROSE + label));
        assertThat(article.passages()).extracting(p -> p.kind()).containsExactly(Kind.PARAGRAPH, Kind.NOISE);
        assertThat(article.passages().getFirst().span().of(article.text())).isEqualTo(PROSE);
    }

    @Test
    void aSentenceThatEndsWithAWordThatIsAlsoALabelStaysWhole() throws Exception {
        assertThat(kinds("رفضت الشركة ما ورد في أول إعلان")).containsExactly(Kind.PARAGRAPH);
    }

    @Test
    void aShortLineWithoutAFullStopAboveALongerOneIsAHeading() throws Exception {
        assertThat(kinds(PROSE + "\nجسر انتظره الناس\n" + PROSE))
                .containsExactly(Kind.PARAGRAPH, Kind.HEADING, Kind.PARAGRAPH);
    }

    @Test
    void aHeadingAtTheTopIsTheTitle() throws Exception {
        assertThat(reader.read(Pages.text("إعلان\nافتتاح الجسر الجديد\n" + PROSE))
                        .title())
                .isEqualTo("افتتاح الجسر الجديد");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "مصادر إضافية • AP | AP",
                "أ ف ب | أ ف ب",
                "رويترز | رويترز",
                "(واس) | واس",
                "--(بترا) | بترا",
                "وكالات | وكالات",
                "المصدر: رويترز، أ.ف.ب | رويترز;أ.ف.ب",
                "رويترز وأ ف ب | رويترز;أ ف ب",
                "المصدر: مركز الجسور | مركز الجسور",
                "Source: AP, Reuters | AP;Reuters"
            })
    void aLineThatOnlyNamesAgenciesIsACredit(String line, String agencies) throws Exception {
        Article article = reader.read(Pages.text(PROSE + "\n" + line));
        assertThat(article.passages().getLast().kind()).isEqualTo(Kind.CREDIT);
        assertThat(credits(article)).containsExactly(agencies.split(";"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"(واس) | واس", "--(بترا) | بترا", "- د ب أ | د ب أ", "/واس/ | واس"})
    void anAgencyBehindTheLastSentenceIsACredit(String end, String agency) throws Exception {
        assertThat(credits(reader.read(Pages.text(PROSE + " " + end)))).containsExactly(agency);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "موسكو - تاس: | تاس",
                "دمشق، سوريا (CNN) -- | CNN",
                "بيروت (أ ف ب) - | أ ف ب",
                "الرياض – واس – | واس"
            })
    void anAgencyInTheDatelineIsACredit(String dateline, String agency) throws Exception {
        assertThat(credits(reader.read(Pages.text(dateline + " " + PROSE)))).containsExactly(agency);
    }

    @Test
    void anAgencyThatSpeaksInASentenceIsNoCredit() throws Exception {
        assertThat(credits(reader.read(Pages.text("قالت وكالة رويترز، نقلا عن مسؤول، إن الجسر سيفتح غدا."))))
                .isEmpty();
    }

    @Test
    void aTextThatIsTooLongIsRefusedWithItsLength() {
        assertThatExceptionOfType(UnreadableException.class)
                .isThrownBy(() -> new PlainTextReader(new Limits(1 << 20, 10)).read(Pages.text(PROSE)))
                .withMessageContaining("sample.txt")
                .withMessageContaining("too long");
    }

    @Test
    void aTextOfWhiteSpaceIsRefused() {
        assertThatExceptionOfType(UnreadableException.class)
                .isThrownBy(() -> reader.read(Pages.text(" \n\t\n")))
                .withMessage("sample.txt: holds nothing but white space");
    }

    private List<Kind> kinds(String text) throws UnreadableException {
        return reader.read(Pages.text(text)).passages().stream()
                .map(p -> p.kind())
                .toList();
    }

    private static List<String> credits(Article article) {
        return article.credits().stream().map(span -> span.of(article.text())).toList();
    }
}

package org.isnad.reading.record;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.isnad.model.Article;
import org.isnad.model.PageNotes;
import org.isnad.model.UnreadableException;
import org.isnad.reading.PageReader;
import org.isnad.reading.Pages;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FieldMapTest {
    private static final String RECORD = """
            {"Schlagzeile": "الجسر", "inhalt": {"klar": "افتتح الجسر أمس."}, "vom": "12 آب 2021", "ort": "https://example.org/1",
             "wer": "هدى", "blatt": "صحيفة النهر", "title": "غير هذا", "summary": "ملخص"}""";

    @Test
    void fieldsAreReadUnderTheNamesThatTheUserGives() throws Exception {
        Article article = read("title=schlagzeile,text=inhalt.klar,date=vom,url=ort,author=wer,outlet=blatt");
        assertThat(article.title()).isEqualTo("الجسر");
        assertThat(article.text()).isEqualTo("افتتح الجسر أمس.");
        assertThat(article.publication().date()).hasToString("2021-08-12");
        assertThat(article.url()).isEqualTo("https://example.org/1");
        assertThat(article.byline()).isEqualTo("هدى");
        assertThat(article.outlet().name()).isEqualTo("صحيفة النهر");
    }

    @Test
    void itIsToldUnderWhichNameEachWasFound() throws Exception {
        assertThat(read("title=schlagzeile").notes().provenance())
                .containsEntry(PageNotes.Field.TITLE, "field schlagzeile")
                .containsEntry(PageNotes.Field.BODY, "field summary");
    }

    @Test
    void theUsualNamesCountBehindTheUsersOwn() throws Exception {
        assertThat(read("text=inhalt.klar").title()).isEqualTo("غير هذا");
    }

    @ParameterizedTest
    @ValueSource(strings = {"title", "title=", "headline=title", "title=a,,text=b", ""})
    void aListThatIsNoneIsRefusedAndSaysWhichFieldsThereAre(String list) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> FieldMap.parse(list))
                .withMessageContaining(
                        "is no FIELD=NAME, where FIELD is one of author, date, outlet, section, text, title, url");
    }

    private static Article read(String list) throws UnreadableException {
        return PageReader.detecting()
                .withFields(FieldMap.parse(list))
                .read(Pages.of("a.json", RECORD.getBytes(UTF_8)).withMediaType("application/json"));
    }
}

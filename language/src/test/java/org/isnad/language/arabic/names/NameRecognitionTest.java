package org.isnad.language.arabic.names;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.isnad.language.Analyzer;
import org.isnad.language.arabic.corenlp.CoreNlpAnalyzer;
import org.isnad.model.Article;
import org.isnad.model.Outlet;
import org.isnad.model.PageNotes;
import org.isnad.model.Passage;
import org.isnad.model.Publication;
import org.isnad.model.Span;
import org.isnad.model.analysis.Sentence;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/** Which words are names, with the model and without. */
class NameRecognitionTest {
    private static Analyzer analyzer;
    private static NameLexicon lexicon;
    private static NameRecognizer mixed;

    @BeforeAll
    static void load() {
        analyzer = CoreNlpAnalyzer.load();
        lexicon = NameLexicon.load();
        mixed = MixedRecognizer.load(lexicon);
    }

    private static Article article(String text) {
        return new Article(
                "id",
                "test",
                null,
                Outlet.UNKNOWN,
                null,
                null,
                "ar",
                Publication.UNKNOWN,
                List.of(),
                text,
                List.of(new Passage(new Span(0, text.length()), Passage.Kind.PARAGRAPH)),
                PageNotes.NONE);
    }

    private static String names(NameRecognizer recognizer, String text) {
        List<String> found = new ArrayList<>();
        for (Sentence sentence : analyzer.analyze(article(text)).sentences()) {
            for (Name name : recognizer.recognize(sentence)) {
                String type = switch (name.type()) {
                    case PERSON -> "PERS";
                    case ORGANISATION -> "ORG";
                    case PLACE -> "LOC";
                };
                StringBuilder words = new StringBuilder(type);
                for (int i = name.range().from(); i < name.range().to(); i++) {
                    boolean attached = i > name.range().from()
                            && sentence.tokens()
                                    .get(i)
                                    .isAttachedTo(sentence.tokens().get(i - 1));
                    words.append(attached ? "" : " ")
                            .append(sentence.tokens().get(i).form());
                }
                found.add(words.toString());
            }
        }
        return found.isEmpty() ? "none" : String.join("; ", found);
    }

    @ParameterizedTest
    @CsvFileSource(resources = "name-facts.txt", delimiter = '|', commentCharacter = '#')
    void findsNamesAndNothingElse(String sentence, String expected) {
        assertThat(names(mixed, sentence)).isEqualTo(expected);
    }

    @Test
    void findsTitledPersonsAndListedPlacesWithoutTheModel() {
        assertThat(names(MixedRecognizer.withoutModel(lexicon), "زار الرئيس الفرنسي إيمانويل ماكرون بيروت"))
                .contains("PERS إيمانويل ماكرون", "LOC بيروت");
    }

    @Test
    void findsAnOrganisationByItsHeadWithoutTheModel() {
        assertThat(names(new RuleRecognizer(lexicon), "أعلنت وزارة الخارجية السويسرية ذلك"))
                .isEqualTo("ORG وزارة الخارجية السويسرية");
    }

    @Test
    void takesALineWithoutLettersForNoName() {
        assertThat(names(mixed, "--- 123 456 ... !!!")).isEqualTo("none");
    }
}

package org.isnad.stories.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.isnad.language.Lexicon;
import org.isnad.model.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The word lists are in order, and words lose what is attached to them. */
class WordListsTest {
    @ParameterizedTest
    @ValueSource(strings = {"stop-words.txt", "media-words.txt", "formulas.txt"})
    void aListIsOfArabicWordsPartedByOneSpace(String file) {
        assertThat(Lexicon.lines(Comparer.class, file))
                .isNotEmpty()
                .allSatisfy(line -> assertThat(line).matches("\\p{IsArabic}+( \\p{IsArabic}+)*"));
    }

    @Test
    void aCountedWordIsOfOneKind() {
        Set<String> seen = new HashSet<>();
        List<String> twice = new ArrayList<>();
        for (List<String> entry : Lexicon.entries(Comparer.class, "counted-alike.txt", 2)) {
            for (String word : entry.get(1).split(" ")) {
                if (!seen.add(word)) {
                    twice.add(word);
                }
            }
        }
        assertThat(twice).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "انفجارا, انفجار",
        "هجمات, هجم",
        "قتيلان, قتيل",
        "لبنان, لبنان",
        "روسيه, روس",
        "روسيا, روس",
        "سد, سد",
        "بيتها, بيت"
    })
    void endingsAreTakenOff(String base, String stem) {
        assertThat(ContentWords.stem(base)).isEqualTo(stem);
    }

    @Test
    void aFirstLetterIsTakenOffOnlyWhereTheRestStandsByItself() {
        String text = "وزير الداخلية وقرار قرار لجان كمين";
        var words = new ContentWords(List.of(Told.in("1", text).report()));

        assertThat(ContentWords.stems(words.in(text, new Span(0, text.length()))))
                .contains("وزير", "قرار", "كمين")
                .doesNotContain("زير", "وقرار", "مين");
    }
}

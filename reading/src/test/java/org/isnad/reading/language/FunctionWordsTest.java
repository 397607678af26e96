package org.isnad.reading.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import org.isnad.reading.text.Lexicon;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FunctionWordsTest {
    private static final List<List<String>> ENTRIES = Lexicon.entries(FunctionWords.class, "function-words.tsv", 2);

    @Test
    void eachLanguageHasOneLineOfThirtyWordsOrMoreInLowerCaseEachOnce() {
        assertThat(ENTRIES).extracting(entry -> entry.get(0)).doesNotHaveDuplicates();
        assertThat(ENTRIES).allSatisfy(entry -> {
            List<String> words = List.of(entry.get(1).split(" "));
            assertThat(words).hasSizeGreaterThan(30).allMatch(word -> word.equals(word.toLowerCase(Locale.ROOT)));
            assertThat(new HashSet<>(words)).hasSameSizeAs(words);
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Rio Grande do Sul, Porto Alegre, Santa Maria, Caxias",
                "The end",
                "de la que el o a os",
                "Ivan Petrov, Maria Dimitrova, Georgi Ivanov",
            })
    void namesOrWordsThatSeveralLanguagesShareAreLeftToTheModel(String text) {
        assertThat(FunctionWords.lexicon().language(text)).isNull();
    }

    @Test
    void accentsThatAreWrittenApartDoNotPartWords() {
        assertThat(FunctionWords.lexicon().language("quye\u0302\u0300n l\u01b0\u0323c cu\u0309a d\u00e2n t\u1ed9c"))
                .isNull();
    }
}

package org.isnad.language.arabic.numbers;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.isnad.language.Lexicon;
import org.isnad.language.arabic.SimpleAnalyzer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class NumberReaderTest {
    private final NumberReader reader = new NumberReader();

    static Stream<Arguments> numbers() {
        return Lexicon.entries(NumberReaderTest.class, "numbers.facts", 3).stream()
                .map(fact -> Arguments.of(fact.get(0), new BigDecimal(fact.get(1)), fact.get(2)));
    }

    @ParameterizedTest(name = "{0} is {1}")
    @MethodSource("numbers")
    void readsTheNumber(String line, BigDecimal value, NumberPhrase.Kind kind) {
        String text = line.replace("[", "").replace("]", "");
        String number =
                line.contains("[") ? line.substring(0, line.indexOf('[')).strip() : line;
        Wording wording = wording(text);

        NumberPhrase phrase = Objects.requireNonNull(reader.read(wording, 0));

        assertThat(phrase.value()).isEqualByComparingTo(value);
        assertThat(phrase.kind()).isEqualTo(kind);
        assertThat(wording.text(phrase.from(), phrase.to())).isEqualTo(number);
    }

    @ParameterizedTest(name = "{0} is no cardinal number")
    @ValueSource(
            strings = {"الثالث", "الرابعة عشرة", "أحد المارة", "الربع الأول", "10:30", "31/3/2015", "الثلاثاء", "كتاب"})
    void leavesWhatIsNoCardinalNumber(String text) {
        assertThat(reader.read(wording(text), 0)).isNull();
    }

    @Test
    void looksNoFurtherThanTheWordsOfTheNumber() {
        assertThat(List.of(1, 2, 3))
                .allSatisfy(index ->
                        assertThat(reader.read(wording("ثلاثة"), index)).isNull());
    }

    private static Wording wording(String text) {
        return Wording.of(text, new SimpleAnalyzer().analyze(text).sentences().getFirst());
    }
}

package org.isnad.language.arabic.dates;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.isnad.language.Lexicon;
import org.isnad.language.arabic.SimpleAnalyzer;
import org.isnad.language.arabic.numbers.NumberReader;
import org.isnad.language.arabic.numbers.Wording;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class TimeReaderTest {
    private final TimeReader reader = new TimeReader(new NumberReader());

    static Stream<Arguments> facts() {
        return Stream.concat(facts("times.facts", Direction.PAST), facts("times-ahead.facts", Direction.FUTURE));
    }

    private static Stream<Arguments> facts(String file, Direction direction) {
        return Lexicon.entries(TimeReaderTest.class, file, 3).stream()
                .map(fact -> Arguments.of(fact.get(0), fact.get(1), fact.get(2), direction));
    }

    @ParameterizedTest(name = "{0}, published {1}: {2}")
    @MethodSource("facts")
    void resolves(String line, String published, String days, Direction direction) {
        String text = line.replace("[", "").replace("]", "");
        Wording wording =
                Wording.of(text, new SimpleAnalyzer().analyze(text).sentences().getFirst());
        LocalDate day = published.equals("-") ? null : LocalDate.parse(published);

        List<String> found = reader.readAll(new Viewpoint(wording, day, token -> direction)).stream()
                .map(phrase -> inWords(wording, phrase))
                .toList();

        assertThat(found).isEqualTo(days.equals("none") ? List.of() : List.of(expression(line) + " " + days));
    }

    private static String expression(String line) {
        // خلال belongs to the expression; a line may leave it outside the brackets.
        String within = line.substring(line.indexOf('[') + 1, line.indexOf(']'));
        return line.contains("خلال [") ? "خلال " + within : within;
    }

    private static String inWords(Wording wording, TimePhrase phrase) {
        Period period = phrase.period();
        String from = inWords(period.from());
        String to = inWords(period.to());
        String days = from.isEmpty() && to.isEmpty() ? "open" : from.equals(to) ? from : from + ".." + to;
        return wording.text(phrase.from(), phrase.to()) + " " + days;
    }

    private static String inWords(@Nullable LocalDate day) {
        return day == null ? "" : day.toString();
    }
}

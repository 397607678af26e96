package org.isnad.extraction.figures;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.isnad.extraction.PlainArticle;
import org.isnad.language.Lexicon;
import org.isnad.language.arabic.SimpleAnalyzer;
import org.isnad.model.Article;
import org.isnad.model.Figure;
import org.isnad.model.Figure.Qualifier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class FigureFinderTest {
    private final FigureFinder finder = new FigureFinder();

    static Stream<Arguments> facts() {
        return Lexicon.entries(FigureFinderTest.class, "figures.facts", 3).stream()
                .map(fact -> Arguments.of(fact.get(0), LocalDate.parse(fact.get(1)), fact.get(2)));
    }

    @ParameterizedTest(name = "{0}: {2}")
    @MethodSource("facts")
    void finds(String text, LocalDate published, String expected) {
        String found =
                find(text, published).stream().map(FigureFinderTest::inWords).collect(Collectors.joining(" ; "));

        assertThat(found.isEmpty() ? "none" : found).isEqualTo(expected);
    }

    @Test
    void spansTheQualifierTheNumberAndWhatIsCounted() {
        String text = "قالت الوزارة إن أكثر من 12 ألف جندي وصلوا";

        assertThat(find(text, LocalDate.EPOCH).getFirst().span().of(text)).isEqualTo("أكثر من 12 ألف جندي");
    }

    @Test
    void numbersTheFiguresInTheOrderOfTheText() {
        List<Figure> figures = find("قتل 12 شخصا.\nأصيب 20 شخصا.", LocalDate.EPOCH);

        assertThat(figures).extracting(Figure::id).containsExactly("f1", "f2");
    }

    @Test
    void findsNothingInAnEmptyText() {
        assertThat(find("", LocalDate.EPOCH)).isEmpty();
    }

    private List<Figure> find(String text, LocalDate published) {
        Article article = PlainArticle.of(text, published);
        return finder.find(article, new SimpleAnalyzer().analyze(article));
    }

    private static String inWords(Figure figure) {
        String max = figure.max() == null ? "" : "-" + figure.max().toPlainString();
        String qualifier = figure.qualifier() == Qualifier.EXACT
                ? ""
                : " " + figure.qualifier().name().toLowerCase(Locale.ROOT);
        String unit = figure.unit() == null ? "" : " " + figure.unit();
        String of = figure.of() == null ? "" : " [" + figure.of() + "]";
        return figure.value().toPlainString() + max + qualifier + unit + of;
    }
}

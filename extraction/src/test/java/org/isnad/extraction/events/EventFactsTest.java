package org.isnad.extraction.events;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.isnad.extraction.PlainArticle;
import org.isnad.extraction.ReportExtractor;
import org.isnad.extraction.SharedAnalyzer;
import org.isnad.language.Analyzer;
import org.isnad.language.Lexicon;
import org.isnad.model.Article;
import org.isnad.model.Event;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Holds every fact of {@code facts.txt}, with the analyser that reads news. */
class EventFactsTest {
    private static Analyzer analyzer;
    private static ReportExtractor extractor;

    @BeforeAll
    static void load() {
        analyzer = SharedAnalyzer.get();
        extractor = ReportExtractor.load();
    }

    /** One line of the file. */
    record Fact(String text, LocalDate published, String events, String name) {
        @Override
        public String toString() {
            return name;
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("facts")
    void holds(Fact fact) {
        Article article = PlainArticle.of(fact.text(), fact.published());

        List<Event> events =
                extractor.extract(article, analyzer.analyze(article)).events();

        String found = events.stream().map(event -> written(event, fact.text())).collect(Collectors.joining(" && "));
        assertThat(found.isEmpty() ? "none" : found).isEqualTo(fact.events());
    }

    private static String written(Event event, String text) {
        return "%s %s : %s > %s : %s"
                .formatted(
                        event.type(),
                        event.status().name().toLowerCase(Locale.ROOT),
                        side(event.actors(), text),
                        side(event.recipients(), text),
                        date(event.date()));
    }

    private static String side(List<Event.Participant> participants, String text) {
        return participants.stream()
                .map(participant -> participant.span().of(text))
                .collect(Collectors.joining("; "));
    }

    private static String date(Event.@Nullable Date date) {
        if (date == null) {
            return "-";
        }
        return date.basis() == Event.Basis.PUBLICATION ? "published" : date.from() + ".." + date.to();
    }

    static Stream<Fact> facts() {
        return Lexicon.entries(EventFactsTest.class, "facts.txt", 4).stream()
                .map(fields -> new Fact(fields.get(0), LocalDate.parse(fields.get(1)), fields.get(2), fields.get(3)));
    }
}

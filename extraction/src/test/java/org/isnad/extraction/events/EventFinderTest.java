package org.isnad.extraction.events;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.isnad.extraction.PlainArticle;
import org.isnad.extraction.ReportExtractor;
import org.isnad.extraction.SharedAnalyzer;
import org.isnad.language.Analyzer;
import org.isnad.model.Actor;
import org.isnad.model.Article;
import org.isnad.model.Event;
import org.isnad.model.Place;
import org.isnad.model.Report;
import org.isnad.model.Statement;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What an event says beside its participants. */
class EventFinderTest {
    private static Analyzer analyzer;
    private static ReportExtractor extractor;

    @BeforeAll
    static void load() {
        analyzer = SharedAnalyzer.get();
        extractor = ReportExtractor.load();
    }

    private static Report read(String text) {
        Article article = PlainArticle.of(text, LocalDate.of(2025, 3, 10));
        return extractor.extract(article, analyzer.analyze(article));
    }

    @Test
    void anEventStandsUnderTheStatementThatTellsIt() {
        Report report = read("قال المتحدث إن القوات قصفت القرية أمس.");

        Statement statement = report.statements().get(0);
        assertThat(report.events())
                .singleElement()
                .satisfies(event -> assertThat(event.statement()).isEqualTo(statement.id()));
    }

    @Test
    void anEventInTheOutletsOwnVoiceStandsUnderNoStatement() {
        assertThat(read("هاجم مسلحون مركزا للشرطة في المدينة.").events())
                .singleElement()
                .satisfies(event -> assertThat(event.statement()).isNull());
    }

    @Test
    void anEventToldTwiceIsOneEventWithBothTellings() {
        Report report =
                read("زار الرئيس التركي الدوحة يوم الأحد. وجاءت زيارة الرئيس التركي إلى الدوحة بدعوة من أميرها.");

        assertThat(report.events())
                .singleElement()
                .satisfies(event -> assertThat(event.tellings()).hasSize(1));
    }

    @Test
    void aCapitalThatActsIsTheStateWithItsCountry() {
        Report report = read("اتهمت واشنطن موسكو بخرق الهدنة.");

        Event event = report.events().get(0);
        assertThat(actor(report, event.actors().get(0)).country()).isEqualTo("USA");
        assertThat(actor(report, event.recipients().get(0)).country()).isEqualTo("RUS");
    }

    @Test
    void thePlaceIsTheOneThatTheEventsClauseNames() {
        assertThat(read("تظاهر آلاف المواطنين في بغداد احتجاجا على الفساد.").events())
                .singleElement()
                .satisfies(event ->
                        assertThat(event.place()).extracting(Place::country).isEqualTo("IRQ"));
    }

    @Test
    void theDeadAreTiedToTheirEvent() {
        Report report = read("قتل ثلاثة مدنيين على يد مسلحين.");

        assertThat(report.events())
                .singleElement()
                .satisfies(event -> assertThat(event.figures())
                        .containsExactly(report.figures().get(0).id()));
    }

    @Test
    void anEmptyTextTellsNoEvent() {
        assertThat(read("").events()).isEmpty();
    }

    @Test
    void everyEventPointsToTheTextAndEveryParticipantToAnActor() {
        Report report = read("شنت طائرات التحالف غارات على مواقع الحوثيين فجر الخميس. وقتل ستة مدنيين في صعدة.");

        List<String> actors = report.actors().stream().map(Actor::id).toList();
        assertThat(report.events()).isNotEmpty().allSatisfy(event -> {
            assertThat(event.trigger().end())
                    .isLessThanOrEqualTo(report.article().text().length());
            assertThat(event.confidence()).isBetween(0.0, 1.0);
            assertThat(event.actors()).allSatisfy(actor -> assertThat(actors).contains(actor.actor()));
        });
    }

    private static Actor actor(Report report, Event.Participant participant) {
        return report.actors().stream()
                .filter(actor -> actor.id().equals(participant.actor()))
                .findFirst()
                .orElseThrow();
    }
}

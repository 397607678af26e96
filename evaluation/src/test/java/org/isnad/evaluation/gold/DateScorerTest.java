package org.isnad.evaluation.gold;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.isnad.model.Article;
import org.isnad.model.Outlet;
import org.isnad.model.Publication;
import org.isnad.model.Report;
import org.isnad.model.Span;
import org.isnad.model.TimeSpan;
import org.junit.jupiter.api.Test;

/** When the time of a gold event counts as found. */
class DateScorerTest {
    private static final String TEXT = "وصل الوفد يوم الجمعة إلى المدينة";
    private static final Span WHEN = new Span(10, 20);
    private static final LocalDate DAY = LocalDate.of(2015, 7, 31);

    private final List<String> misses = new ArrayList<>();

    @Test
    void theSameDaysInAnExpressionThatSharesAWordAreRightWithoutTheEvent() {
        assertThat(score(new TimeSpan(new Span(14, 20), DAY, DAY))).isEqualTo(new Rate(1, 1));
        assertThat(misses).isEmpty();
    }

    @Test
    void otherDaysAreWrong() {
        assertThat(score(new TimeSpan(WHEN, DAY, null))).isEqualTo(new Rate(0, 1));
        assertThat(misses).hasSize(1);
    }

    @Test
    void theSameDaysElsewhereAreWrong() {
        assertThat(score(new TimeSpan(new Span(0, 3), DAY, DAY))).isEqualTo(new Rate(0, 1));
    }

    private Rate score(TimeSpan time) {
        GoldEvent event = new GoldEvent(
                "CONSULT",
                new Span(0, 3),
                List.of(),
                List.of(),
                WHEN,
                new GoldEvent.Days("2015-07-31", "2015-07-31"),
                "actual");
        GoldArticle gold = new GoldArticle("01", TEXT, List.of(), List.of(event), List.of());
        Article article = new Article(
                "", "01", null, Outlet.UNKNOWN, null, null, null, Publication.UNKNOWN, List.of(), TEXT, List.of());
        Report report = new Report(article, List.of(), List.of(), List.of(), List.of(time), List.of(), List.of());
        return DateScorer.score(gold, report, misses::add);
    }
}

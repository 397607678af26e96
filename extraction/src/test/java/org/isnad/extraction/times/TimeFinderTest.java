package org.isnad.extraction.times;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.isnad.extraction.PlainArticle;
import org.isnad.language.arabic.SimpleAnalyzer;
import org.isnad.model.Article;
import org.isnad.model.Span;
import org.isnad.model.TimeSpan;
import org.isnad.model.analysis.Analysis;
import org.isnad.model.analysis.Clause;
import org.isnad.model.analysis.Mood;
import org.isnad.model.analysis.Polarity;
import org.isnad.model.analysis.Sentence;
import org.isnad.model.analysis.Tense;
import org.isnad.model.analysis.TokenRange;
import org.isnad.model.analysis.Voice;
import org.junit.jupiter.api.Test;

class TimeFinderTest {
    private static final LocalDate SATURDAY = LocalDate.of(2015, 8, 1);

    private final TimeFinder finder = new TimeFinder();

    @Test
    void spansTheWordsOfTheExpressionInTheArticle() {
        String text = "عاد الوفد مساء أمس إلى العاصمة";

        assertThat(find(text)).extracting(time -> time.span().of(text)).containsExactly("مساء أمس");
    }

    @Test
    void spansHoldWhereDiacriticsAndTatweelStandInTheText() {
        String text = "عاد الوفد يومَ الخمـــيسِ إلى العاصمة";

        assertThat(find(text)).containsExactly(new TimeSpan(new Span(10, 25), day(7, 30), day(7, 30)));
    }

    @Test
    void readsAcrossSentencesInTheOrderOfTheText() {
        assertThat(find("عاد أمس.\nيعود غدا.")).extracting(TimeSpan::from).containsExactly(day(7, 31), day(8, 2));
    }

    @Test
    void readsAWeekdayBackwardsWhereNoClauseIsKnown() {
        assertThat(find("اجتماع الوزراء الخميس")).extracting(TimeSpan::from).containsExactly(day(7, 30));
    }

    @Test
    void readsAWeekdayForwardsInAClauseInTheFuture() {
        String text = "يجتمع الوزراء الخميس";

        assertThat(finder.find(article(text), withClause(text, Tense.IMPERFECT, Mood.FUTURE, 0, 3)))
                .extracting(TimeSpan::from)
                .containsExactly(day(8, 6));
    }

    @Test
    void readsAWeekdayForwardsInAClauseInTheImperfect() {
        String text = "يجتمع الوزراء الخميس";

        assertThat(finder.find(article(text), withClause(text, Tense.IMPERFECT, Mood.INDICATIVE, 0, 3)))
                .extracting(TimeSpan::from)
                .containsExactly(day(8, 6));
    }

    @Test
    void readsAWeekdayBackwardsInAClauseInThePerfect() {
        String text = "اجتمع الوزراء الخميس";

        assertThat(finder.find(article(text), withClause(text, Tense.PERFECT, Mood.INDICATIVE, 0, 3)))
                .extracting(TimeSpan::from)
                .containsExactly(day(7, 30));
    }

    @Test
    void readsAnImperfectAfterKanaAsPast() {
        String text = "كان الوزراء يجتمعون الخميس";

        assertThat(finder.find(article(text), withClause(text, Tense.IMPERFECT, Mood.INDICATIVE, 2, 4)))
                .extracting(TimeSpan::from)
                .containsExactly(day(7, 30));
    }

    @Test
    void looksAheadBehindAWordOfPlanning() {
        assertThat(find("تحدثت عن الاجتماع المقرر عقده الخميس"))
                .extracting(TimeSpan::from)
                .containsExactly(day(8, 6));
    }

    @Test
    void looksAheadToWhatADecisionIsAboutAndNotToTheDecision() {
        assertThat(find("وافقت اللجنة الخميس على عقد المؤتمر الجمعة"))
                .extracting(TimeSpan::from)
                .containsExactly(day(7, 30), day(8, 7));
    }

    @Test
    void resolvesOnlyWhatNamesItsYearWhereTheDayOfPublicationIsNotKnown() {
        Article article = PlainArticle.of("عاد أمس وكان قد سافر في عام 2011", null);

        assertThat(finder.find(article, new SimpleAnalyzer().analyze(article)))
                .extracting(TimeSpan::from)
                .containsExactly(null, LocalDate.of(2011, 1, 1));
    }

    private List<TimeSpan> find(String text) {
        Article article = article(text);
        return finder.find(article, new SimpleAnalyzer().analyze(article));
    }

    private static Article article(String text) {
        return PlainArticle.of(text, SATURDAY);
    }

    private static LocalDate day(int month, int day) {
        return LocalDate.of(2015, month, day);
    }

    /** The simple analysis of one sentence with one clause, whose predicate is its first token from {@code from} on. */
    private static Analysis withClause(String text, Tense tense, Mood mood, int from, int to) {
        Sentence plain = new SimpleAnalyzer().analyze(text).sentences().getFirst();
        Clause clause = new Clause(
                new TokenRange(from, to), from, tense, Voice.ACTIVE, Polarity.POSITIVE, mood, List.of(), null);
        return new Analysis(text, List.of(new Sentence(plain.span(), 0, plain.tokens(), List.of(), List.of(clause))));
    }
}

package org.isnad.stories.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.isnad.model.Event;
import org.isnad.model.Factuality;
import org.isnad.model.Figure.Qualifier;
import org.isnad.model.Statement.Act;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What each kind of cell means, a fact a test. */
class CellsTest {
    private static final Comparer COMPARER = Comparer.load();

    /** The ministry says at noon that the old bridge fell into the river. */
    private static Told bridge() {
        return Told.in("bridge.html", "قالت وزارة الأشغال إن الجسر القديم سقط في النهر.")
                .by("الضفاف")
                .at("2024-03-05T12:00:00Z")
                .says("الجسر القديم سقط في النهر", "وزارة الأشغال");
    }

    @Test
    void whoSaysSoReports() {
        Cell cell = cell(compare(bridge()), "الجسر", "وزارة الأشغال");

        assertThat(cell.stance()).isEqualTo(Stance.REPORTS);
        assertThat(cell.passedOn()).isFalse();
    }

    @Test
    void evidenceIsTheWordsThatWereSaid() {
        Evidence evidence =
                cell(compare(bridge()), "الجسر", "وزارة الأشغال").evidence().getFirst();

        assertThat(evidence.input()).isEqualTo("bridge.html");
        assertThat(evidence.statement()).isEqualTo("s1");
        assertThat(evidence.said().text()).isEqualTo("الجسر القديم سقط في النهر");
    }

    @Test
    void whoTellsWhatAnotherSaysPassesItOn() {
        Comparison comparison = compare(
                Told.in("a.html", "نقلت الشاطئ عن المهندس أن الجسر القديم سقط في النهر. وقالت الشاطئ إن المطر غزير.")
                        .says("الجسر القديم سقط في النهر", "الشاطئ", "المهندس")
                        .says("المطر غزير", "الشاطئ"));

        assertThat(cell(comparison, "الجسر", "الشاطئ").passedOn()).isTrue();
        assertThat(cell(comparison, "الجسر", "المهندس").passedOn()).isFalse();
    }

    @Test
    void whoPassesOnBothTellingAndDenyingPassesOnTheClaim() {
        Comparison comparison = compare(Told.in(
                        "a.html",
                        "نقلت الشاطئ عن الحارس أن الجسر القديم سقط. ونقلت الشاطئ عن المدير نفيه سقوط الجسر القديم.")
                .says("الجسر القديم سقط", "الشاطئ", "الحارس")
                .says(Act.DENY, Factuality.CERTAIN_NOT, "سقوط الجسر القديم", "الشاطئ", "المدير"));

        assertThat(cell(comparison, "الجسر القديم سقط", "الشاطئ").stance()).isEqualTo(Stance.REPORTS);
        assertThat(cell(comparison, "الجسر القديم سقط", "المدير").stance()).isEqualTo(Stance.DENIES);
    }

    @Test
    void anActOfDenyingDenies() {
        Comparison comparison = compare(
                bridge(),
                Told.in("denial.html", "نفى محافظ المدينة سقوط الجسر القديم في النهر.")
                        .at("2024-03-05T14:00:00Z")
                        .says(Act.DENY, Factuality.CERTAIN_NOT, "سقوط الجسر القديم في النهر", "محافظ المدينة"));

        assertThat(cell(comparison, "الجسر القديم سقط", "محافظ المدينة").stance())
                .isEqualTo(Stance.DENIES);
    }

    @Test
    void whatIsSaidNotToBeSoDeniesWhereAnotherSaysThatItIs() {
        Comparison comparison = compare(
                bridge(),
                Told.in("denial.html", "قال المحافظ إن الجسر القديم لم يسقط في النهر بل سقط سياجه.")
                        .at("2024-03-05T14:00:00Z")
                        .says(Act.ASSERT, Factuality.CERTAIN_NOT, "الجسر القديم لم يسقط في النهر", "المحافظ")
                        .says("سقط سياجه", "المحافظ"),
                Told.in("second.html", "قالت الشرطة إن الجسر القديم سقط في النهر ولم يسقط غيره.")
                        .at("2024-03-05T15:00:00Z")
                        .says("الجسر القديم سقط في النهر", "الشرطة"));

        assertThat(cell(comparison, "الجسر القديم لم يسقط", "المحافظ").stance()).isEqualTo(Stance.DENIES);
    }

    @Test
    void aNegativeThatNobodyContradictsIsTheClaimItself() {
        Comparison comparison = compare(Told.in("a.html", "قال المحافظ إن الجسر القديم لم يتضرر.")
                .says(Act.ASSERT, Factuality.CERTAIN_NOT, "الجسر القديم لم يتضرر", "المحافظ"));

        assertThat(cell(comparison, "الجسر", "المحافظ").stance()).isEqualTo(Stance.REPORTS);
    }

    @Test
    void aShortDenialBelongsToTheClaimThatHasItsWord() {
        Comparison comparison = compare(
                Told.in("a.html", "قال الرئيس إن ما جرى تخريب متعمد للمحطة. ونفى المحققون وجود أي دليل على تخريب.")
                        .says("ما جرى تخريب متعمد للمحطة", "الرئيس")
                        .says(Act.DENY, Factuality.CERTAIN_NOT, "وجود أي دليل على تخريب", "المحققون"));

        assertThat(comparison.claims()).hasSize(1);
        assertThat(cell(comparison, "تخريب متعمد", "المحققون").stance()).isEqualTo(Stance.DENIES);
    }

    @Test
    void anotherCountOfTheSameIsAnotherFigure() {
        Comparison comparison = compare(
                deaths("first.html", "2024-03-05T12:00:00Z", "الحادث أوقع 4 قتلى", "وزير الصحة", 4),
                deaths("second.html", "2024-03-05T18:00:00Z", "حصيلة القتلى بلغت 9 قتلى", "الهلال الأحمر", 9));

        assertThat(cell(comparison, "أوقع", "وزير الصحة").stance()).isEqualTo(Stance.REPORTS);
        assertThat(cell(comparison, "أوقع", "الهلال الأحمر").stance()).isEqualTo(Stance.OTHER_FIGURE);
    }

    @Test
    void figuresThatDifferStandSideBySideWithSourceAndTime() {
        Comparison comparison = compare(
                deaths("first.html", "2024-03-05T12:00:00Z", "الحادث أوقع 4 قتلى", "وزير الصحة", 4),
                deaths("second.html", "2024-03-05T18:00:00Z", "حصيلة القتلى بلغت 9 قتلى", "الهلال الأحمر", 9));

        Difference difference = comparison.claims().getFirst().figures().getFirst();
        assertThat(difference.given())
                .extracting(given -> given.figure().value().intValue())
                .containsExactly(4, 9);
        assertThat(difference.given())
                .extracting(given -> label(comparison, given.source()))
                .containsExactly("وزير الصحة", "الهلال الأحمر");
        assertThat(difference.given().getLast().published().time()).isEqualTo("2024-03-05T18:00:00Z");
    }

    @Test
    void theSameCountIsNoDifference() {
        Comparison comparison = compare(
                deaths("first.html", "2024-03-05T12:00:00Z", "الحادث أوقع 4 قتلى", "وزير الصحة", 4),
                deaths("second.html", "2024-03-05T18:00:00Z", "حصيلة القتلى بلغت 4 قتلى", "الهلال الأحمر", 4));

        assertThat(cell(comparison, "أوقع", "الهلال الأحمر").stance()).isEqualTo(Stance.REPORTS);
        assertThat(comparison.claims().getFirst().figures()).isEmpty();
    }

    @Test
    void moreOrLessExactIsAnotherFigure() {
        Comparison comparison = compare(
                deaths("first.html", "2024-03-05T12:00:00Z", "الحادث أوقع 4 قتلى", "وزير الصحة", 4),
                Told.in("second.html", "قالت الشرطة إن الحادث أوقع 4 قتلى على الأقل.")
                        .at("2024-03-05T18:00:00Z")
                        .says("الحادث أوقع 4 قتلى على الأقل", "الشرطة")
                        .figure("4 قتلى على الأقل", 4, Qualifier.AT_LEAST, "person", "قتلى"));

        assertThat(cell(comparison, "أوقع", "الشرطة").stance()).isEqualTo(Stance.OTHER_FIGURE);
    }

    @Test
    void whoIsSaidNotToMentionItIsShownAsSuch() {
        Comparison comparison = compare(
                bridge(),
                Told.in("silence.html", "لم يذكر بيان البلدية سقوط الجسر القديم.")
                        .at("2024-03-05T14:00:00Z")
                        .says(Act.NOT_MENTIONED, Factuality.UNKNOWN, "سقوط الجسر القديم", "بيان البلدية"));

        assertThat(cell(comparison, "الجسر القديم", "بيان البلدية").stance()).isEqualTo(Stance.NOT_MENTIONED);
    }

    @Test
    void aSilenceBelongsToWhatAnotherToldJustBeforeIt() {
        Comparison comparison = compare(Told.in(
                        "a.html",
                        "ذكرت إذاعة الوادي أن الرئيس سيلتقي نظيره في العاصمة. ولم تذكر إذاعة الجبل لقاء الرئيس.")
                .says("الرئيس سيلتقي نظيره في العاصمة", "إذاعة الوادي")
                .says(Act.NOT_MENTIONED, Factuality.UNKNOWN, "لقاء الرئيس", "إذاعة الجبل"));

        assertThat(comparison.claims()).hasSize(1);
        assertThat(cell(comparison, "سيلتقي", "إذاعة الجبل").stance()).isEqualTo(Stance.NOT_MENTIONED);
    }

    @Test
    void whoseOwnLaterTextDoesNotTouchItIsSilent() {
        Comparison comparison = compare(bridge(), mirror("2024-03-05T20:00:00Z"));

        assertThat(cell(comparison, "الجسر", "مرآة الغد").stance()).isEqualTo(Stance.SILENT);
    }

    @Test
    void nobodyIsSilentOnWhatNobodyTold() {
        Comparison comparison = compare(
                Told.in("silence.html", "لم يذكر بيان البلدية سقوط الجسر القديم.")
                        .at("2024-03-05T14:00:00Z")
                        .says(Act.NOT_MENTIONED, Factuality.UNKNOWN, "سقوط الجسر القديم", "بيان البلدية"),
                mirror("2024-03-05T20:00:00Z"));

        assertThat(cellOrNull(comparison, "الجسر القديم", "مرآة الغد")).isNull();
    }

    @Test
    void whoseOwnTextCameBeforeIsTooEarly() {
        Comparison comparison = compare(bridge(), mirror("2024-03-05T06:00:00Z"));

        assertThat(cell(comparison, "الجسر", "مرآة الغد").stance()).isEqualTo(Stance.TOO_EARLY);
    }

    @Test
    void whoseOwnTextWasCutIsOnlyPartlyRead() {
        Comparison comparison = compare(bridge(), mirror("2024-03-05T20:00:00Z").cut());

        assertThat(cell(comparison, "الجسر", "مرآة الغد").stance()).isEqualTo(Stance.PARTLY_READ);
    }

    @Test
    void whoIsKnownOnlyThroughOthersIsOnlyPartlyRead() {
        Comparison comparison = compare(
                bridge(),
                Told.in("other.html", "قال الدفاع المدني إن الطريق الساحلي مغلق أمام الشاحنات.")
                        .at("2024-03-05T20:00:00Z")
                        .says("الطريق الساحلي مغلق أمام الشاحنات", "الدفاع المدني"));

        assertThat(cell(comparison, "الجسر", "الدفاع المدني").stance()).isEqualTo(Stance.PARTLY_READ);
    }

    @Test
    void whoseOwnTextTouchesItInOtherWordsIsNotCalledSilent() {
        Comparison comparison = compare(
                bridge(),
                Told.in(
                                "mirror.html",
                                "أغلقت الشرطة طريق المطار أمام السيارات.\nويقع الجسر القديم الذي سقط قرب المطار.")
                        .by("مرآة الغد")
                        .at("2024-03-05T20:00:00Z")
                        .happens(Event.Type.COERCE, "أغلقت"));

        assertThat(cellOrNull(comparison, "الجسر", "مرآة الغد")).isNull();
    }

    /** An outlet tells of a blast at noon; an hour later another one, in whose text somebody speaks of a blast. */
    private static Comparison blasts(String place) {
        return compare(
                Told.in("blast.html", "وقع انفجار في مصنع الورق ظهر اليوم وتضررت بيوت كثيرة حوله.")
                        .by("الضفاف")
                        .at("2024-03-05T12:00:00Z")
                        .happens(Event.Type.ASSAULT, "explosives", "انفجار", List.of("مصنع الورق")),
                Told.in(
                                "later.html",
                                "قالت الإطفاء إن عمالا نجوا من الحادث الذي دمر " + place
                                        + ". وأغلقت الشرطة طريق الميناء مساء.")
                        .by("الشاطئ")
                        .at("2024-03-05T13:00:00Z")
                        .says("عمالا نجوا من الحادث الذي دمر " + place, "الإطفاء")
                        .happens(Event.Type.ASSAULT, "explosives", "دمر", List.of(place))
                        .happens(Event.Type.COERCE, "أغلقت"));
    }

    @Test
    void whoSpeaksOfWhatHappenedInPassingReportsIt() {
        Comparison comparison = blasts("مصنع الورق");

        assertThat(cell(comparison, "انفجار", "الإطفاء").stance()).isEqualTo(Stance.REPORTS);
        assertThat(cell(comparison, "انفجار", "الشاطئ").stance()).isEqualTo(Stance.REPORTS);
        assertThat(cell(comparison, "انفجار", "الشاطئ").passedOn()).isTrue();
        assertThat(cell(comparison, "انفجار", "الشاطئ").evidence())
                .extracting(Evidence::statement)
                .containsExactly("s1");
    }

    @Test
    void anotherHappeningOfTheSameKindIsNoReportOfIt() {
        assertThat(cell(blasts("سوق السمك"), "انفجار", "الشاطئ").stance()).isEqualTo(Stance.SILENT);
    }

    @Test
    void withoutTimesNothingIsKnown() {
        Comparison comparison = compare(
                bridge(),
                Told.in("mirror.html", "أغلقت الشرطة طريق المطار أمام السيارات.")
                        .by("مرآة الغد")
                        .happens(Event.Type.COERCE, "أغلقت"));

        assertThat(cellOrNull(comparison, "الجسر", "مرآة الغد")).isNull();
    }

    @Test
    void theSameDayDoesNotTellWhichCameLater() {
        Comparison comparison = compare(
                bridge(),
                Told.in("mirror.html", "أغلقت الشرطة طريق المطار أمام السيارات.")
                        .by("مرآة الغد")
                        .on("2024-03-05")
                        .happens(Event.Type.COERCE, "أغلقت"));

        assertThat(cellOrNull(comparison, "الجسر", "مرآة الغد")).isNull();
    }

    @Test
    void theDayOfFetchingDoesNotTellWhenItWasPublished() {
        Comparison comparison = compare(
                bridge(),
                Told.in("mirror.html", "أغلقت الشرطة طريق المطار أمام السيارات.")
                        .by("مرآة الغد")
                        .fetched("2024-03-09")
                        .happens(Event.Type.COERCE, "أغلقت"));

        assertThat(cellOrNull(comparison, "الجسر", "مرآة الغد")).isNull();
    }

    @Test
    void anOutletPassesOnWhatItsTextLetsOthersSay() {
        Comparison comparison = compare(
                Told.in("mirror.html", "أغلقت الشرطة طريق المطار أمام السيارات. وقالت البلدية إن المطر غزير جنوبا.")
                        .by("مرآة الغد")
                        .at("2024-03-05T20:00:00Z")
                        .happens(Event.Type.COERCE, "أغلقت")
                        .says("المطر غزير جنوبا", "البلدية"));

        assertThat(cell(comparison, "المطر", "مرآة الغد").passedOn()).isTrue();
        assertThat(cell(comparison, "طريق المطار", "مرآة الغد").passedOn()).isFalse();
    }

    /** An outlet that tells in its own voice of a closed road. */
    private static Told mirror(String time) {
        return Told.in("mirror.html", "أغلقت الشرطة طريق المطار أمام السيارات.")
                .by("مرآة الغد")
                .at(time)
                .happens(Event.Type.COERCE, "أغلقت");
    }

    private static Told deaths(String input, String time, String content, String source, int dead) {
        return Told.in(input, "قال " + source + " إن " + content + ".")
                .at(time)
                .says(content, source)
                .figure(dead + " قتلى", dead, Qualifier.EXACT, "person", "قتلى");
    }

    static Comparison compare(Told... told) {
        return COMPARER.compare(Arrays.stream(told).map(Told::report).toList());
    }

    private static Cell cell(Comparison comparison, String claim, String source) {
        return Objects.requireNonNull(cellOrNull(comparison, claim, source), claim + " × " + source);
    }

    private static @Nullable Cell cellOrNull(Comparison comparison, String words, String label) {
        Claim claim = comparison.claims().stream()
                .filter(each -> each.cells().stream()
                        .flatMap(cell -> cell.evidence().stream())
                        .anyMatch(evidence -> evidence.said().text().contains(words)))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no claim with " + words));
        Source source = comparison.sources().stream()
                .filter(each -> each.label().equals(label))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no source " + label));
        return claim.cell(source);
    }

    private static String label(Comparison comparison, String id) {
        return comparison.sources().stream()
                .filter(source -> source.id().equals(id))
                .findFirst()
                .orElseThrow()
                .label();
    }
}

package org.isnad.stories.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.isnad.model.Actor.Kind;
import org.isnad.model.Event;
import org.isnad.model.Report;
import org.junit.jupiter.api.Test;

/** Who is the same source in several articles and who is not, a fact a test. */
class SourcesTest {
    private static final Comparer COMPARER = Comparer.load();

    @Test
    void aNameIsTheSamePersonInEveryArticle() {
        assertThat(labels(
                        Told.in("1", "قال سامي النجار إن السد امتلأ.")
                                .person("سامي النجار")
                                .says("السد امتلأ", "سامي النجار"),
                        Told.in("2", "قال سامي النجار إن القناة فاضت.")
                                .person("سامي النجار")
                                .says("القناة فاضت", "سامي النجار")))
                .containsExactly("سامي النجار");
    }

    @Test
    void aFamilyNameAloneIsTheFullerName() {
        assertThat(labels(
                        Told.in("1", "قال سامي النجار إن السد امتلأ.")
                                .person("سامي النجار")
                                .says("السد امتلأ", "سامي النجار"),
                        Told.in("2", "قال النجار إن القناة فاضت.")
                                .person("النجار")
                                .says("القناة فاضت", "النجار")))
                .containsExactly("سامي النجار");
    }

    @Test
    void aFamilyNameThatTwoHaveStaysAlone() {
        assertThat(labels(
                        Told.in("1", "قال سامي النجار إن السد امتلأ. وقالت هدى النجار إن القناة فاضت.")
                                .person("سامي النجار")
                                .person("هدى النجار")
                                .says("السد امتلأ", "سامي النجار")
                                .says("القناة فاضت", "هدى النجار"),
                        Told.in("2", "قال النجار إن المضخة تعطلت.")
                                .person("النجار")
                                .says("المضخة تعطلت", "النجار")))
                .containsExactlyInAnyOrder("سامي النجار", "هدى النجار", "النجار");
    }

    @Test
    void aGivenNameAloneIsNobodyElse() {
        assertThat(labels(
                        Told.in("1", "قال سامي النجار إن السد امتلأ.")
                                .person("سامي النجار")
                                .says("السد امتلأ", "سامي النجار"),
                        Told.in("2", "قال سامي إن القناة فاضت.").person("سامي").says("القناة فاضت", "سامي")))
                .hasSize(2);
    }

    @Test
    void aStateIsOneByItsCountry() {
        assertThat(labels(
                        Told.in("1", "قالت إسبانيا إن السد امتلأ.")
                                .named(Kind.STATE, "ESP", "إسبانيا")
                                .says("السد امتلأ", "إسبانيا"),
                        Told.in("2", "قالت مدريد إن القناة فاضت.")
                                .named(Kind.STATE, "ESP", "مدريد")
                                .says("القناة فاضت", "مدريد")))
                .hasSize(1);
    }

    @Test
    void anAgencyIsOneByAllItsNames() {
        assertThat(labels(
                        Told.in("1", "ذكرت وكالة فرانس برس أن السد امتلأ.")
                                .named(Kind.ORGANISATION, "FRA", "وكالة فرانس برس")
                                .says("السد امتلأ", "وكالة فرانس برس"),
                        Told.in("2", "ذكرت الفرنسية أن القناة فاضت.")
                                .named(Kind.ORGANISATION, "FRA", "الفرنسية")
                                .says("القناة فاضت", "الفرنسية")))
                .containsExactly("وكالة فرانس برس");
    }

    @Test
    void anOutletIsTheSameWithAndWithoutTheWordForItsKind() {
        Comparison comparison = compare(
                Told.in("1", "ذكرت صحيفة الضفاف أن السد امتلأ.")
                        .named(Kind.ORGANISATION, null, "صحيفة الضفاف")
                        .says("السد امتلأ", "صحيفة الضفاف"),
                Told.in("2", "قالت البلدية إن القناة فاضت.").by("الضفاف").says("القناة فاضت", "البلدية"));

        assertThat(comparison.sources())
                .filteredOn(source -> source.label().equals("صحيفة الضفاف"))
                .singleElement()
                .satisfies(source -> assertThat(source.ownTexts()).containsExactly("2"));
    }

    @Test
    void aSourceWithoutANameIsNeverTheSameInArticlesOfDifferentOrigin() {
        assertThat(labels(
                        Told.in("1", "قال مسؤول محلي إن السد امتلأ.")
                                .described("مسؤول محلي")
                                .says("السد امتلأ", "مسؤول محلي"),
                        Told.in("2", "في اليوم التالي قال مسؤول محلي للصحافة إن السد امتلأ فعلا.")
                                .described("مسؤول محلي")
                                .says("السد امتلأ فعلا", "مسؤول محلي")))
                .containsExactly("مسؤول محلي", "مسؤول محلي");
    }

    @Test
    void aSourceWithoutANameIsTheSameInTwoPrintsOfOneAgency() {
        assertThat(labels(
                        Told.in("1", "قال مسؤول محلي إن السد امتلأ.\nأ ف ب")
                                .described("مسؤول محلي")
                                .credits("أ ف ب")
                                .says("السد امتلأ", "مسؤول محلي"),
                        Told.in("2", "قال مسؤول محلي إن السد امتلأ.\nالمصدر: أ ف ب")
                                .described("مسؤول محلي")
                                .credits("أ ف ب")
                                .says("السد امتلأ", "مسؤول محلي")))
                .containsExactly("مسؤول محلي");
    }

    @Test
    void aSourceWithoutANameIsTheSameInAReprint() {
        assertThat(labels(
                        Told.in("1", "قال مسؤول محلي إن السد امتلأ.")
                                .described("مسؤول محلي")
                                .says("السد امتلأ", "مسؤول محلي"),
                        Told.in("2", "قال مسؤول محلي إن السد امتلأ.")
                                .described("مسؤول محلي")
                                .says("السد امتلأ", "مسؤول محلي")))
                .containsExactly("مسؤول محلي");
    }

    @Test
    void twoSourcesDescribedAlikeInOneArticleStayTwo() {
        Told told = Told.in("1", "قال مسؤول محلي إن السد امتلأ. وقال مسؤول محلي آخر إن القناة فاضت.")
                .described("مسؤول محلي")
                .described("مسؤول محلي آخر")
                .says("السد امتلأ", "مسؤول محلي")
                .says("القناة فاضت", "مسؤول محلي آخر");

        assertThat(labels(told)).hasSize(2);
    }

    @Test
    void thoseWhoAlwaysStandInOneChainShareAColumn() {
        assertThat(labels(
                        Told.in("1", "ذكرت تاس نقلا عن الكرملين أن اللقاء غدا.").says("اللقاء غدا", "تاس", "الكرملين")))
                .containsExactly("تاس ← الكرملين");
    }

    @Test
    void whoAlsoSpeaksAloneHasAColumnOfItsOwn() {
        assertThat(labels(Told.in("1", "ذكرت تاس نقلا عن الكرملين أن اللقاء غدا. وقالت تاس إن الوفد وصل.")
                        .says("اللقاء غدا", "تاس", "الكرملين")
                        .says("الوفد وصل", "تاس")))
                .containsExactly("تاس", "الكرملين");
    }

    @Test
    void anOutletIsASourceWhereItTellsInItsOwnVoice() {
        Comparison comparison = compare(Told.in("1", "أغلقت الشرطة طريق المطار أمام السيارات.")
                .by("صحيفة الضفاف")
                .happens(Event.Type.COERCE, "أغلقت"));

        assertThat(comparison.sources()).extracting(Source::label).containsExactly("صحيفة الضفاف");
        assertThat(comparison.claims().getFirst().wording().event()).isEqualTo("e1");
    }

    @Test
    void theAgencyThatAnArticleCreditsIsItsVoice() {
        Comparison comparison = compare(Told.in("1", "أغلقت الشرطة طريق المطار أمام السيارات.\nأ ف ب")
                .by("صحيفة الضفاف")
                .credits("أ ف ب")
                .happens(Event.Type.COERCE, "أغلقت"));

        assertThat(comparison.sources()).extracting(Source::label).containsExactly("أ ف ب");
    }

    @Test
    void anAgencyThatOnlyHelpedIsNotItsVoice() {
        Comparison comparison = compare(Told.in("1", "أغلقت الشرطة طريق المطار أمام السيارات.\nمصادر إضافية: AP")
                .by("صحيفة الضفاف")
                .credits("AP")
                .happens(Event.Type.COERCE, "أغلقت"));

        assertThat(comparison.sources()).extracting(Source::label).containsExactly("صحيفة الضفاف");
    }

    @Test
    void theOrderOfTheReportsMakesNoDifference() {
        List<Report> reports = new ArrayList<>();
        for (int i = 0; i < 6; i++) {
            reports.add(Told.in("i" + i, "قال مسؤول محلي إن السد " + "الكبير ".repeat(i % 3) + "امتلأ بالماء صباحا.")
                    .described("مسؤول محلي")
                    .at("2024-03-0" + (1 + i % 4) + "T12:00:00Z")
                    .says("السد " + "الكبير ".repeat(i % 3) + "امتلأ بالماء", "مسؤول محلي")
                    .report());
        }
        Comparison straight = COMPARER.compare(reports);
        Collections.reverse(reports);

        assertThat(COMPARER.compare(reports)).isEqualTo(straight);
    }

    private static Comparison compare(Told... told) {
        return CellsTest.compare(told);
    }

    private static List<String> labels(Told... told) {
        return compare(told).sources().stream().map(Source::label).toList();
    }
}

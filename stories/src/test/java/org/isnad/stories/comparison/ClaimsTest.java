package org.isnad.stories.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.isnad.model.Factuality;
import org.isnad.model.Figure.Qualifier;
import org.isnad.model.Statement.Act;
import org.junit.jupiter.api.Test;

/** What makes a claim, and what makes two propositions one claim, a fact a test. */
class ClaimsTest {
    @Test
    void aContentOfSeveralPropositionsIsDivided() {
        assertThat(claims(Told.in("1", "قال المدير إن السد امتلأ وأن القناة فاضت.")
                        .says("السد امتلأ وأن القناة فاضت", "المدير")))
                .containsExactly("السد امتلأ", "القناة فاضت");
    }

    @Test
    void aContentOfSeveralSentencesIsDivided() {
        assertThat(claims(
                        Told.in("1", "قال المدير: السد امتلأ. القناة فاضت.").says("السد امتلأ. القناة فاضت", "المدير")))
                .containsExactly("السد امتلأ", "القناة فاضت");
    }

    @Test
    void aContentThatIsMostlyItsNestedStatementMakesNoClaimOfItsOwn() {
        assertThat(claims(Told.in("1", "ذكرت الإذاعة أن المدير قال إن السد الكبير امتلأ بالماء.")
                        .says("المدير قال إن السد الكبير امتلأ بالماء", "الإذاعة")
                        .says("السد الكبير امتلأ بالماء", "الإذاعة", "المدير")
                        .within("s1")))
                .containsExactly("السد الكبير امتلأ بالماء");
    }

    @Test
    void theTermsOnWhichASourceSpeaksAreNoClaim() {
        assertThat(claims(Told.in("1", "قال موظف طلب عدم نشر اسمه إن السد امتلأ.")
                        .says(Act.REQUEST, null, "عدم نشر اسمه", "موظف")
                        .says("السد امتلأ", "موظف")))
                .containsExactly("السد امتلأ");
    }

    @Test
    void theSameSentenceInOtherOrderAndWithOtherCliticsIsOneClaim() {
        assertThat(claims(
                        Told.in("1", "قال المدير إن السد الكبير امتلأ بمياه السيول.")
                                .at("2024-03-05T12:00:00Z")
                                .says("السد الكبير امتلأ بمياه السيول", "المدير"),
                        Told.in("2", "قالت البلدية إن مياه السيول ملأت سد الوادي الكبير وقد امتلأ.")
                                .at("2024-03-05T13:00:00Z")
                                .says("مياه السيول ملأت سد الوادي الكبير وقد امتلأ", "البلدية")))
                .containsExactly("السد الكبير امتلأ بمياه السيول");
    }

    @Test
    void sharedThemeWordsAloneMakeNoClaimOne() {
        assertThat(claims(Told.in("1", "قال المدير إن السد الكبير امتلأ. وقال المهندس إن السد الكبير بناه مقاول أجنبي.")
                        .says("السد الكبير امتلأ", "المدير")
                        .says("السد الكبير بناه مقاول أجنبي", "المهندس")))
                .hasSize(2);
    }

    @Test
    void aDemandIsNotTheClaimThatItIsSo() {
        assertThat(claims(Told.in(
                                "1",
                                "دعا المدير المانحين أن تقف إلى جانب البلدة المنكوبة. وقالت البلدية إنها تقف إلى جانب البلدة المنكوبة.")
                        .says(Act.REQUEST, null, "أن تقف إلى جانب البلدة المنكوبة", "المدير")
                        .says("إنها تقف إلى جانب البلدة المنكوبة", "البلدية")))
                .hasSize(2);
    }

    @Test
    void theDeadOfAStoryAreCountedTogetherHoweverTheSentencesRun() {
        assertThat(claims(
                        Told.in("1", "قال المدير إن الانهيار خلّف 3 قتلى.")
                                .at("2024-03-05T12:00:00Z")
                                .says("الانهيار خلّف 3 قتلى", "المدير")
                                .figure("3 قتلى", 3, Qualifier.EXACT, "person", "قتلى"),
                        Told.in("2", "قالت الشرطة إن عدد القتلى ارتفع إلى سبعة.")
                                .at("2024-03-05T13:00:00Z")
                                .says("عدد القتلى ارتفع إلى سبعة", "الشرطة")
                                .figure("ارتفع إلى سبعة", 7, Qualifier.EXACT, null, null)))
                .containsExactly("الانهيار خلّف 3 قتلى");
    }

    @Test
    void deadAndInjuredAreNotTheSameCount() {
        assertThat(claims(Told.in("1", "قال المدير إن الانهيار خلّف 3 قتلى. وقالت الشرطة إن المصابين 20 جريحا.")
                        .says("الانهيار خلّف 3 قتلى", "المدير")
                        .figure("3 قتلى", 3, Qualifier.EXACT, "person", "قتلى")
                        .says("المصابين 20 جريحا", "الشرطة")
                        .figure("20 جريحا", 20, Qualifier.EXACT, "person", "جريحا")))
                .hasSize(2);
    }

    @Test
    void aClaimIsWordedByTheFirstWhoSaysSo() {
        assertThat(claims(
                        Told.in("2", "نفى المدير امتلاء السد الكبير بمياه السيول.")
                                .at("2024-03-05T11:00:00Z")
                                .says(Act.DENY, Factuality.CERTAIN_NOT, "امتلاء السد الكبير بمياه السيول", "المدير"),
                        Told.in("1", "قالت البلدية إن امتلاء السد الكبير بمياه السيول وشيك.")
                                .at("2024-03-05T12:00:00Z")
                                .says("امتلاء السد الكبير بمياه السيول وشيك", "البلدية")))
                .containsExactly("امتلاء السد الكبير بمياه السيول وشيك");
    }

    @Test
    void everyWordingStandsInItsArticle() {
        Told told =
                Told.in("1", "قال المدير إن السد امتلأ وأن القناة فاضت.").says("السد امتلأ وأن القناة فاضت", "المدير");

        assertThat(CellsTest.compare(told).claims()).allSatisfy(claim -> {
            Evidence.Quotation said = claim.wording().said();
            assertThat(said.text())
                    .isEqualTo(said.span().of(told.report().article().text()));
        });
    }

    @Test
    void aStoryWithNothingSaidHasNoClaims() {
        assertThat(claims(Told.in("1", "السد جميل."))).isEmpty();
    }

    private static List<String> claims(Told... told) {
        return CellsTest.compare(told).claims().stream()
                .map(claim -> claim.wording().said().text())
                .toList();
    }
}

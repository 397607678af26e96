package org.isnad.extraction.statements;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.isnad.language.arabic.Agreement;
import org.isnad.model.Statement.Act;
import org.isnad.model.analysis.Tense;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LexiconTest {
    private final CueLexicon lexicon = CueLexicon.arabic();

    @Test
    void everyVerbIsListedOnce() {
        List<String> verbs = WordLists.lines("verbs.txt").stream()
                .map(line -> line.substring(0, line.indexOf('|')).strip())
                .toList();

        assertThat(verbs).doesNotHaveDuplicates();
    }

    @Test
    void everyActHasVerbs() {
        Stream<Act> acts = WordLists.lines("verbs.txt").stream()
                .map(line -> Act.valueOf(line.split("\\|")[3].strip().toUpperCase(Locale.ROOT)))
                .distinct();

        assertThat(acts).containsExactlyInAnyOrder(Act.values());
    }

    @Test
    void noCueIsMissingThatANewsroomNeeds() {
        assertThat(WordLists.lines("verbs.txt").size()
                        + WordLists.lines("nouns.txt").size())
                .isGreaterThanOrEqualTo(250);
    }

    @Test
    void everyPieceOfEvidenceHasItsWeight() {
        List<String> weighed = WordLists.lines("confidence.txt").stream()
                .map(line -> line.split("\\s+")[0])
                .toList();

        assertThat(weighed)
                .containsExactlyElementsOf(
                        Stream.of(Evidence.values()).map(Evidence::key).toList());
    }

    @ParameterizedTest(name = "{0} is a form of the noun {1}")
    @CsvSource({"مخاوف, مخاوف", "تخوفات, مخاوف", "دعوه, دعوة", "دعوت, دعوة", "توجيهات, توجيهات"})
    void formsFindTheirNoun(String key, String noun) {
        assertThat(Objects.requireNonNull(NounLexicon.arabic().noun(key)).noun())
                .isEqualTo(noun);
    }

    @ParameterizedTest(name = "{0} is a {2} of {1}")
    @CsvSource({
        "قالت, قال, PERFECT",
        "يقولون, قال, PERFECT_NOT",
        "نفت, نفى, PERFECT",
        "دعوا, دعا, PERFECT",
        "تري, رأى, PERFECT_NOT",
        "اكدتا, أكد, PERFECT"
    })
    void inflectedFormsFindTheirVerb(String key, String verb, String tense) {
        CueLexicon.Entry entry = Objects.requireNonNull(lexicon.verb(key));

        assertThat(entry.cue().verb()).isEqualTo(verb);
        assertThat(entry.tense() == Tense.PERFECT).isEqualTo(tense.equals("PERFECT"));
    }

    @ParameterizedTest(name = "{0} shows {1}")
    @CsvSource({"موكدا, MASCULINE", "موكده, FEMININE", "مشيرين, MASCULINE", "داعيا, MASCULINE", "مبديه, FEMININE"})
    void participlesShowGender(String key, Agreement.Gender gender) {
        CueLexicon.Entry entry = Objects.requireNonNull(lexicon.participle(key));

        assertThat(entry.agreement().gender()).isEqualTo(gender);
    }
}

package org.isnad.extraction.events.predicates;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.isnad.model.Event;
import org.isnad.model.analysis.Tense;
import org.isnad.model.plover.Ontology;
import org.junit.jupiter.api.Test;

/** What holds for the data files of the predicates. */
class PredicateLexiconTest {
    private static final PredicateLexicon LEXICON = PredicateLexicon.load();

    @Test
    void everyTypeHasPredicates() {
        Set<Event.Type> types = EnumSet.noneOf(Event.Type.class);
        LEXICON.predicates().forEach(predicate -> types.add(predicate.type()));

        assertThat(types).containsExactlyInAnyOrder(Event.Type.values());
    }

    @Test
    void everyModeIsOneOfItsType() {
        List<String> unknown = new ArrayList<>();
        for (Predicate predicate : LEXICON.predicates()) {
            Set<String> modes = Ontology.plover().modes(predicate.type());
            if (predicate.mode() != null && !modes.contains(predicate.mode())) {
                unknown.add(predicate.type() + " " + predicate.name() + ": " + predicate.mode());
            }
        }
        assertThat(unknown).isEmpty();
    }

    @Test
    void everyContextIsOneOfPlovers() {
        assertThat(LEXICON.predicates())
                .allSatisfy(predicate -> assertThat(Ontology.plover().contexts())
                        .containsAll(predicate.notes().contexts()));
    }

    @Test
    void noEntryStandsTwiceWithinItsTypeWithTheSameFrame() {
        Map<String, Integer> entries = new HashMap<>();
        for (Predicate predicate : LEXICON.predicates()) {
            String entry = predicate.type() + " " + predicate.name() + " " + predicate.verbFrame() + " "
                    + predicate.nounFrame() + " " + predicate.mode();
            entries.merge(entry, 1, Integer::sum);
        }
        assertThat(entries)
                .allSatisfy((entry, times) -> assertThat(times).as(entry).isLessThanOrEqualTo(2));
    }

    @Test
    void aVerbIsFoundInAllItsForms() {
        for (String form : List.of("هاجم", "هاجمت", "هاجموا", "يهاجم", "تهاجم", "يهاجمون")) {
            assertThat(LEXICON.verbs(form))
                    .as(form)
                    .anySatisfy(
                            reading -> assertThat(reading.predicate().type()).isEqualTo(Event.Type.ASSAULT));
        }
        assertThat(LEXICON.verbs("يهاجمون").get(0).form().tense()).isEqualTo(Tense.IMPERFECT);
    }

    @Test
    void aWordThatCarriesNothingIsNotFound() {
        assertThat(LEXICON.verbs("أكل")).isEmpty();
        assertThat(LEXICON.participles("آكلا")).isEmpty();
    }

    @Test
    void aFrameNamesRolesAndPlace() {
        Frame frame = Frame.of("subject > object على @ في");

        assertThat(frame.actor()).containsExactly(Slot.of("subject"));
        assertThat(frame.recipient()).containsExactly(Slot.of("object"), Slot.of("على"));
        assertThat(frame.place()).containsExactly(Slot.of("في"));
    }

    @Test
    void aFrameWithAnUnknownSlotIsRefused() {
        assertThatThrownBy(() -> Frame.of("subject > عسى")).hasMessageContaining("عسى");
    }

    @Test
    void anUnknownNoteIsRefused() {
        assertThatThrownBy(() -> Notes.of("strong", Map.of())).hasMessageContaining("strong");
        assertThatThrownBy(() -> Notes.of("object:@nobody", Map.of())).hasMessageContaining("@nobody");
    }

    @Test
    void lightVerbsAndGovernorsAreFoundInTheirForms() {
        assertThat(LightVerbs.load().verbs("شنت")).isNotEmpty();
        assertThat(Governors.load().verb("يعتزم")).isEqualTo(Event.Status.PLANNED);
        assertThat(Governors.load().verb("نفت")).isEqualTo(Event.Status.DENIED);
    }

    @Test
    void wordsAreComparedWithoutArticleAndEndings() {
        Words words = new Words(List.of("مدينة", "إطلاق_نار"));

        assertThat(words.matches(Words.bare("المدينه"), List.of())).isTrue();
        assertThat(words.matches(Words.bare("مدن"), List.of())).isFalse();
        assertThat(words.matches(Words.bare("اطلاق"), Words.bare("النار"))).isTrue();
    }
}

package org.isnad.model.plover;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.isnad.model.Event;
import org.junit.jupiter.api.Test;

class OntologyTest {
    private static final Ontology PLOVER = Ontology.plover();

    @Test
    void everyTypeHasItsQuadClassAndScore() {
        assertThat(Event.Type.values())
                .allSatisfy(type -> assertThat(PLOVER.category(type).score()).isBetween(-10.0, 10.0));
        assertThat(PLOVER.category(Event.Type.CONSULT).quad()).isEqualTo(QuadClass.VERBAL_COOPERATION);
        assertThat(PLOVER.category(Event.Type.ASSAULT).quad().code()).isEqualTo(4);
    }

    @Test
    void cooperationScoresAboveZeroAndConflictBelow() {
        assertThat(Event.Type.values()).allSatisfy(type -> {
            boolean cooperation = PLOVER.category(type).quad().code() <= 2;
            assertThat(PLOVER.category(type).score() > 0).isEqualTo(cooperation);
        });
    }

    @Test
    void thereAreSixtySevenModesBesideOurOwnForAMeeting() {
        long modes = Arrays.stream(Event.Type.values())
                .mapToLong(type -> PLOVER.modes(type).size())
                .sum();
        assertThat(modes - 1).isEqualTo(67);
    }

    @Test
    void typesThatReplaceCameoRootsNameThem() {
        assertThat(PLOVER.category(Event.Type.ASSAULT).cameo()).containsExactly("18", "19", "20");
        assertThat(PLOVER.category(Event.Type.REQUEST).cameo()).containsExactly("02", "10");
    }
}

package org.isnad.stories.origins;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.isnad.stories.Origin;
import org.isnad.stories.origins.OriginFinder.Printed;
import org.junit.jupiter.api.Test;

class OriginFinderTest {
    private static final Printed A = new Printed("a", "x", Set.of());
    private static final Printed B = new Printed("b", "y", Set.of());
    private static final Printed C = new Printed("c", "z", Set.of());

    @Test
    void textsOfTheirOwnAreOriginsOfTheirOwn() {
        assertThat(OriginFinder.origins(List.of(A, B, C), List.of())).hasSize(3);
    }

    @Test
    void aReprintIsNoOriginOfItsOwn() {
        assertThat(OriginFinder.origins(List.of(A, B, C), List.of(new int[] {0, 2})))
                .extracting(Origin::articles)
                .containsExactly(List.of("a", "c"), List.of("b"));
    }

    @Test
    void reprintsOfReprintsAreOneOrigin() {
        assertThat(OriginFinder.origins(List.of(A, B, C), List.of(new int[] {0, 1}, new int[] {1, 2})))
                .hasSize(1);
    }

    @Test
    void aCommonAgencyIsOneOrigin() {
        Printed first = new Printed("a", "x", Set.of("AFP"));
        Printed second = new Printed("b", "y", Set.of("AFP", "Reuters"));
        assertThat(OriginFinder.origins(List.of(first, C, second), List.of()))
                .containsExactly(
                        new Origin(List.of("a", "b"), List.of("AFP", "Reuters")), new Origin(List.of("c"), List.of()));
    }

    @Test
    void oneNewsroomIsOneOrigin() {
        assertThat(OriginFinder.origins(List.of(A, new Printed("d", "x", Set.of())), List.of()))
                .hasSize(1);
    }

    @Test
    void aNewsroomsOwnReportIsApartFromTheAgencyTextItPrints() {
        Printed agency = new Printed("d", "x", Set.of("AFP"));
        assertThat(OriginFinder.origins(List.of(A, agency), List.of())).hasSize(2);
    }

    @Test
    void unknownOutletsAreNotOneNewsroom() {
        assertThat(OriginFinder.origins(
                        List.of(new Printed("a", null, Set.of()), new Printed("b", null, Set.of())), List.of()))
                .hasSize(2);
    }
}

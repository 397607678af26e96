package org.isnad.stories.origins;

import static org.assertj.core.api.Assertions.assertThat;
import static org.isnad.stories.SampleArticles.article;

import java.util.List;
import org.isnad.model.Publication;
import org.isnad.model.Span;
import org.junit.jupiter.api.Test;

class AgenciesTest {
    @Test
    void aCreditNamesItsAgency() {
        assertThat(Agencies.of(
                        article("a", "x", "", "رويترز - وصل الوفد", Publication.UNKNOWN, List.of(new Span(0, 6)))))
                .containsExactly("Reuters");
    }

    @Test
    void agenciesThatAreNotNamedAreNone() {
        assertThat(Agencies.of(
                        article("a", "x", "", "وكالات - وصل الوفد", Publication.UNKNOWN, List.of(new Span(0, 6)))))
                .isEmpty();
    }

    @Test
    void whatAnAgencyPublishesIsItsOwn() {
        assertThat(Agencies.of(article("a", "رويترز", "", "وصل الوفد"))).containsExactly("Reuters");
    }

    @Test
    void withoutCreditNoneIsKnown() {
        assertThat(Agencies.of(article("a", "x", "", "قالت رويترز إن الوفد وصل")))
                .isEmpty();
    }
}

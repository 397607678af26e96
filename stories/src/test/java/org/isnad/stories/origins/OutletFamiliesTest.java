package org.isnad.stories.origins;

import static org.assertj.core.api.Assertions.assertThat;
import static org.isnad.stories.SampleArticles.article;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class OutletFamiliesTest {
    @Test
    void spellingsOfOneOutletAreOne() {
        assertThat(family("صحيفة عكاظ")).isEqualTo(family("okaz")).isEqualTo("عكاظ");
    }

    @Test
    void anOutletThatIsNotListedIsItself() {
        assertThat(family("مرآة صفوان")).isEqualTo("مرآة صفوان");
    }

    private static @Nullable String family(String outlet) {
        return OutletFamilies.lexicon().of(article("a", outlet, "", "نص"));
    }
}

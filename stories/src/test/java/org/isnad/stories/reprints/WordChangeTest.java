package org.isnad.stories.reprints;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.isnad.model.Span;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class WordChangeTest {
    @Test
    void aWordForAnother() {
        assertThat(changes("وصل الوفد إلى المدينة مساء", "وصل الوفد إلى العاصمة مساء"))
                .containsExactly("المدينة > العاصمة");
    }

    @Test
    void wordsLeftOut() {
        assertThat(changes("وصل الوفد الكبير أمس إلى المدينة", "وصل الوفد إلى المدينة"))
                .containsExactly("الكبير أمس > -");
    }

    @Test
    void wordsAdded() {
        assertThat(changes("وصل الوفد", "وصل الوفد سالما")).containsExactly("- > سالما");
    }

    @Test
    void spellingAndMarksAreNoChange() {
        assertThat(changes("أعلن الوزير: إلى المدرسة", "اعلن الوزير الى المدرسه."))
                .isEmpty();
    }

    private static List<String> changes(String before, String after) {
        return WordChange.between(before, after).stream()
                .map(change -> words(change.before(), before) + " > " + words(change.after(), after))
                .toList();
    }

    private static String words(@Nullable Span span, String text) {
        return span == null ? "-" : span.of(text);
    }
}

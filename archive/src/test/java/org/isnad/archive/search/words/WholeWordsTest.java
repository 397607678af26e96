package org.isnad.archive.search.words;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class WholeWordsTest {
    @Test
    void everyEntryBeginsWithALetterThatMayBeAClitic() {
        assertThat(WholeWords.lexicon().words())
                .isNotEmpty()
                .allSatisfy(word -> assertThat(word).matches("[وفبلكا]\\p{IsArabic}+"));
    }

    @Test
    void anEntryStandsForItsEndings() {
        assertThat(WholeWords.lexicon().contains("وزيرها")).isTrue();
        assertThat(WholeWords.lexicon().contains("وزارتها")).isTrue();
        assertThat(WholeWords.lexicon().contains("والمدينه")).isFalse();
    }
}

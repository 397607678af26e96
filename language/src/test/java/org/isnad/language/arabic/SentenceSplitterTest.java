package org.isnad.language.arabic;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.isnad.model.Span;
import org.junit.jupiter.api.Test;

class SentenceSplitterTest {
    private static List<String> split(String text) {
        return SentenceSplitter.split(text, new Span(0, text.length())).stream()
                .map(span -> span.of(text))
                .toList();
    }

    @Test
    void fullStopsAndArabicQuestionMarksEndSentences() {
        assertThat(split("وصل الوفد. هل يبقى؟ لا نعرف!")).containsExactly("وصل الوفد.", "هل يبقى؟", "لا نعرف!");
    }

    @Test
    void aPointInsideANumberEndsNone() {
        assertThat(split("ارتفع السعر 2.5 دولار. ثم هبط.")).containsExactly("ارتفع السعر 2.5 دولار.", "ثم هبط.");
    }

    @Test
    void aTitleOfOneLetterEndsNone() {
        assertThat(split("زار د. سامي المصنع.")).containsExactly("زار د. سامي المصنع.");
    }

    @Test
    void lettersJoinedByPointsAreOneWord() {
        assertThat(split("نقلت أ.ف.ب عن شاهد.")).containsExactly("نقلت أ.ف.ب عن شاهد.");
    }

    @Test
    void aMissingSpaceAfterAFullStopStillEndsTheSentence() {
        assertThat(split("انتهى الاجتماع.وغادر الوزير.")).containsExactly("انتهى الاجتماع.", "وغادر الوزير.");
    }

    @Test
    void aClosingQuotationMarkStaysWithItsSentence() {
        assertThat(split("قال: «سنعود.» ثم خرج.")).containsExactly("قال: «سنعود.»", "ثم خرج.");
    }

    @Test
    void anAddressOfTheWebEndsNone() {
        assertThat(split("الموقع example.org متوقف.")).containsExactly("الموقع example.org متوقف.");
    }

    @Test
    void textWithoutEndIsCutWithinBounds() {
        String text = "و".repeat(100_000);

        List<Span> sentences = SentenceSplitter.split(text, new Span(0, text.length()));

        assertThat(sentences).allMatch(sentence -> sentence.length() <= SentenceSplitter.LONGEST + 500);
        assertThat(sentences.stream().mapToInt(Span::length).sum()).isEqualTo(100_000);
    }
}

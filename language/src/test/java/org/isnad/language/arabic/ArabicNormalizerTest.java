package org.isnad.language.arabic;

import static org.assertj.core.api.Assertions.assertThat;

import org.isnad.model.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ArabicNormalizerTest {
    @ParameterizedTest(name = "{0} is found under {1}: {2}")
    @CsvSource({
        "أحمد, احمد, hamza above alef",
        "إيران, ايران, hamza below alef",
        "آسيا, اسيا, madda",
        "مستشفى, مستشفي, final alef maqsura",
        "وكالة, وكاله, ta marbuta",
        "مسؤول, مسوول, hamza on waw",
        "رئيس, رييس, hamza on ya",
        "مُدَرِّس, مدرس, diacritics",
        "عـــاجل, عاجل, tatweel",
        "٢٠٢٥, 2025, Arabic-Indic digits",
        "۲۰۲۵, 2025, Persian digits",
        "ﻗﺎﻝ, قال, presentation forms",
        "ﷲ, الله, a ligature of several letters",
        "TASS, tass, Latin capitals",
        "بوتين, بوتين, no letter of a name is eaten at its start",
        "وكيل, وكيل, a first waw that is part of the word",
        "کیهان, كيهان, Persian kaf and ya",
        "وزرائ, وزراء, a hamza before the pronoun that was cut off",
        "أعضاؤ, اعضاء, the same in the nominative"
    })
    void keyFoldsSpelling(String word, String key, String fact) {
        assertThat(ArabicNormalizer.key(word)).as(fact).isEqualTo(key);
    }

    @Test
    void formKeepsHamzaAndFinalLetters() {
        assertThat(ArabicNormalizer.form("أَعْلَى")).isEqualTo("أعلى");
    }

    @Test
    void aStretchOfCleanTextFindsItsCharactersAgain() {
        String text = "قالَ مُـحمّد";
        FoldedText folded = FoldedText.of(text, new Span(0, text.length()));

        assertThat(folded.text()).isEqualTo("قال محمد");
        assertThat(folded.span(0, 3).of(text)).isEqualTo("قالَ");
        assertThat(folded.span(4, 8).of(text)).isEqualTo("مُـحمّد");
    }

    @Test
    void aStretchThatEndsInsideALigatureTakesAllOfIt() {
        FoldedText folded = FoldedText.of("ﷲ", new Span(0, 1));

        assertThat(folded.span(0, 2)).isEqualTo(new Span(0, 1));
    }

    @Test
    void directionMarksLeaveNoTrace() {
        assertThat(ArabicNormalizer.form("\u200Fمصر\u202C")).isEqualTo("مصر");
    }
}

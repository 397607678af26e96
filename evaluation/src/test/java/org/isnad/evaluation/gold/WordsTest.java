package org.isnad.evaluation.gold;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.BitSet;
import java.util.List;
import org.isnad.model.Span;
import org.junit.jupiter.api.Test;

class WordsTest {
    @Test
    void aWordIsARunOfLettersNumbersAndUnderscores() {
        assertThat(Words.of("قال_ا ABC١٢²، «نعم»")).containsExactlyInAnyOrder("قال_ا", "ABC١٢²", "نعم");
    }

    @Test
    void aVowelSignPartsAWord() {
        assertThat(Words.of("وفقًا")).containsExactlyInAnyOrder("وفق", "ا");
    }

    @Test
    void wordsAreKnownByWhereTheyStart() {
        assertThat(Words.in("ما زال ما", new Span(0, 9))).isEqualTo(starts(0, 3, 7));
    }

    @Test
    void aSpanThatCutsAWordHoldsThePartWithin() {
        assertThat(Words.in("ما زال ما", new Span(4, 8))).isEqualTo(starts(4, 7));
    }

    @Test
    void aLetterOfTwoCodeUnitsIsOne() {
        assertThat(Words.in("𐤀𐤁 ج", new Span(0, 6))).isEqualTo(starts(0, 5));
    }

    @Test
    void theOverlapOfNothingIsNone() {
        assertThat(Words.overlap(starts(), starts())).isZero();
        assertThat(Words.touch(starts(), starts(1))).isFalse();
    }

    @Test
    void theOverlapIsTheSharedPartOfAllWords() {
        assertThat(Words.overlap(starts(1, 2, 3), starts(2, 3, 4))).isEqualTo(0.5);
    }

    @Test
    void halfOfTheShorterTouches() {
        assertThat(Words.touch(starts(1, 2), starts(2, 3, 4, 5))).isTrue();
        assertThat(Words.touch(starts(1, 2, 3), starts(3, 4, 5, 6))).isFalse();
    }

    @Test
    void thePartsOfWordsAreThoseOfPython() throws Exception {
        String program = "import re, sys, unicodedata\n"
                + "w = re.compile(r'\\w')\n"
                + "print(''.join('-' if unicodedata.category(chr(c)) in ('Cn', 'Cs') else"
                + " '1' if w.match(chr(c)) else '0' for c in range(sys.maxunicode + 1)))";
        String python = Python.run(List.of("-c", program)).output();
        for (int character = 0; character <= Character.MAX_CODE_POINT; character++) {
            char known = python.charAt(character);
            if (known != '-' && Character.isDefined(character)) {
                assertThat(Words.isPart(character)).as("U+%04X", character).isEqualTo(known == '1');
            }
        }
    }

    private static BitSet starts(int... offsets) {
        BitSet starts = new BitSet();
        for (int offset : offsets) {
            starts.set(offset);
        }
        return starts;
    }
}

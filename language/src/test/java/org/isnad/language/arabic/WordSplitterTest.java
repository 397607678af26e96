package org.isnad.language.arabic;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordSplitterTest {
    @ParameterizedTest(name = "{2}: {0}")
    @CsvSource(
            delimiter = ';',
            value = {
                "وصل 15000 جندي; وصل|15000|جندي; a long number keeps its digits",
                "ارتفع 2.5 بالمئة; ارتفع|2.5|بالمئة; a decimal point stays in its number",
                "بين 10 و2 طن; بين|10|و|2|طن; a waw is parted from its number",
                "ال145 امرأة; ال|145|امرأة; the article is parted from its number",
                "طائرة F-16 أمريكية; طائرة|F-16|أمريكية; a Latin word keeps hyphen and digits",
                "وكالة أ.ف.ب قالت; وكالة|أ.ف.ب|قالت; letters joined by points are one word",
                "شركة جيه.إل.إل قالت; شركة|جيه.إل.إل|قالت; spelt-out initials are one word",
                "(يونامي)، أمس; (|يونامي|)|،|أمس; brackets and commas stand alone",
                "ب\"نجاح\"; ب|\"|نجاح|\"; a quotation mark stands alone",
                "انتظر... ثم; انتظر|...|ثم; an ellipsis is one mark"
            })
    void words(String clean, String expected, String fact) {
        String actual = String.join(
                "|",
                WordSplitter.split(clean).stream()
                        .map(range -> clean.substring(range.from(), range.to()))
                        .toList());
        assertThat(actual).as(fact).isEqualTo(expected);
    }
}

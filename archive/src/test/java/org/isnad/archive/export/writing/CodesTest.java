package org.isnad.archive.export.writing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CodesTest {
    @ParameterizedTest
    @CsvSource(nullValues = "-", textBlock = """
            SYR, SY
            GBR, GB
            XXX, -
            -,   -
            """)
    void countriesHaveTwoLetters(String country, String two) {
        assertThat(Codes.twoLetterCountry(country)).isEqualTo(two);
    }

    @ParameterizedTest
    @CsvSource(nullValues = "-", textBlock = """
            ar,  ara
            en,  eng
            ckb, ckb
            -,   -
            """)
    void languagesHaveThreeLetters(String language, String three) {
        assertThat(Codes.threeLetterLanguage(language)).isEqualTo(three);
    }

    /** The example of RFC 9562, appendix A.4. */
    @Test
    void namesGiveTheUuidsOfVersionFive() {
        assertThat(NamedUuid.of(UUID.fromString("6ba7b810-9dad-11d1-80b4-00c04fd430c8"), "www.example.com"))
                .hasToString("2ed6657d-e927-568b-95e1-2665a8aea6a2");
    }

    @ParameterizedTest
    @CsvSource(nullValues = "-", ignoreLeadingAndTrailingWhitespace = true, textBlock = """
            65 1F309,   65 1F309,   65 1F309,   65 1F309
            D83D 65,    FFFD 65,    FFFD 65,    FFFD 65
            65 DF09,    65 FFFD,    65 FFFD,    65 FFFD
            0 65,       0 65,       FFFD 65,    FFFD 65
            1F A 9 D,   1F A 9 D,   1F A 9 D,   FFFD A 9 D
            FFFF FFFE,  FFFF FFFE,  FFFF FFFE,  FFFD FFFD
            200F 202E,  200F 202E,  200F 202E,  200F 202E
            """)
    void whatAFormatCannotHoldIsReplaced(String text, String utf8, String cell, String xml) {
        assertThat(hexadecimal(WellFormedText.utf8(text(text)))).isEqualTo(utf8);
        assertThat(hexadecimal(WellFormedText.cell(text(text)))).isEqualTo(cell);
        assertThat(hexadecimal(WellFormedText.xml(text(text)))).isEqualTo(xml);
    }

    private static String text(String codePoints) {
        var text = new StringBuilder();
        for (String each : codePoints.split(" ")) {
            text.appendCodePoint(Integer.parseInt(each, 16));
        }
        return text.toString();
    }

    private static String hexadecimal(String text) {
        return String.join(" ", text.codePoints().mapToObj("%X"::formatted).toList());
    }
}

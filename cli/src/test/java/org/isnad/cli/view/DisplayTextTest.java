package org.isnad.cli.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DisplayTextTest {
    @ParameterizedTest
    @CsvSource({"بيروت, 5", "بَيْرُوت, 5", "abc, 3", "漢字, 4", "'', 0", "😀, 2", "e\u0301, 1"})
    void countsColumnsAsATerminalDoes(String text, int columns) {
        assertThat(DisplayText.columns(text)).isEqualTo(columns);
    }

    @Test
    void wrapsAtSpacesToTheWidthGiven() {
        assertThat(DisplayText.wrap("وصل الوفد إلى بيروت مساء", 10))
                .isEqualTo(List.of("وصل الوفد", "إلى بيروت", "مساء"));
    }

    @Test
    void marksOverLettersTakeNoRoomInALine() {
        assertThat(DisplayText.wrap("وَصَلَ الْوَفْدُ", 9)).hasSize(1);
    }

    @Test
    void aWordLongerThanTheLineStaysWhole() {
        assertThat(DisplayText.wrap("في القسطنطينية أمس", 6)).isEqualTo(List.of("في", "القسطنطينية", "أمس"));
    }

    @Test
    void foldsLineBreaksAndSpacesOfTheArticle() {
        assertThat(DisplayText.oneLine("  قال\n\n إنه\u00a0هنا ")).isEqualTo("قال إنه هنا");
    }

    @Test
    void keepsTheJoinersThatShapeLetters() {
        assertThat(DisplayText.oneLine("می\u200cخواهم")).isEqualTo("می\u200cخواهم");
    }
}

package org.isnad.reading.charset;

import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.util.Random;
import org.isnad.model.UnreadableException;
import org.isnad.reading.Pages;
import org.junit.jupiter.api.Test;

class CharsetsTest {
    private static final Charset WINDOWS_1256 = Charset.forName("windows-1256");
    private static final String TEXT =
            "قال رئيس بلدية المدينة إن أعمال الصيانة في الجسر القديم انتهت، وإن المرور عاد إليه منذ مساء أمس.\n";

    @Test
    void utf8IsKnownByItsBytes() throws Exception {
        assertThat(decode(TEXT.getBytes(UTF_8))).isEqualTo(new Decoded(TEXT, "UTF-8", "bytes"));
    }

    @Test
    void utf8IsReadAsSuchWhateverTheMarkupDeclares() throws Exception {
        String html = "<meta charset=windows-1256><p>" + TEXT;
        assertThat(decode(html.getBytes(UTF_8)).text()).isEqualTo(html);
    }

    @Test
    void aByteOrderMarkIsNoPartOfTheText() throws Exception {
        assertThat(decode(("\ufeff" + TEXT).getBytes(UTF_8)).text()).isEqualTo(TEXT);
        assertThat(decode(("\ufeff" + TEXT).getBytes(UTF_16LE)).text()).isEqualTo(TEXT);
    }

    @Test
    void windows1256IsReadWhereItIsDeclared() throws Exception {
        String html = "<meta http-equiv=Content-Type content='text/html; charset=windows-1256'><p>" + TEXT;
        assertThat(decode(html.getBytes(WINDOWS_1256)).text()).isEqualTo(html);
    }

    @Test
    void windows1256IsDetectedWhereNothingIsDeclared() throws Exception {
        assertThat(decode(TEXT.repeat(3).getBytes(WINDOWS_1256)).text()).isEqualTo(TEXT.repeat(3));
    }

    @Test
    void aStretchOfWindows1256WithinArabicUtf8IsReadInIt() throws Exception {
        var bytes = new ByteArrayOutputStream();
        bytes.writeBytes(TEXT.repeat(3).getBytes(UTF_8));
        bytes.writeBytes("تعليق".getBytes(WINDOWS_1256));
        assertThat(decode(bytes.toByteArray()).text()).isEqualTo(TEXT.repeat(3) + "تعليق");
    }

    @Test
    void utf16IsKnownByItsZeroBytes() throws Exception {
        String latin = "The bridge was opened again on Monday evening.";
        assertThat(decode(latin.getBytes(UTF_16LE)).text()).isEqualTo(latin);
    }

    @Test
    void anEmptyFileIsRefused() {
        assertRefused(new byte[0], "sample.txt: is empty");
    }

    @Test
    void aPictureIsRefusedByName() {
        assertRefused(
                new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 26, '\n', 0, 0},
                "sample.txt: is not text but a PNG picture");
    }

    @Test
    void bytesWithoutAnyOrderAreRefused() {
        byte[] noise = new byte[4096];
        new Random(7).nextBytes(noise);
        assertThatExceptionOfType(UnreadableException.class)
                .isThrownBy(() -> decode(noise))
                .withMessageStartingWith("sample.txt: is not text");
    }

    private static Decoded decode(byte[] bytes) throws UnreadableException {
        return Charsets.decode(Pages.of("sample.txt", bytes));
    }

    private static void assertRefused(byte[] bytes, String message) {
        assertThatExceptionOfType(UnreadableException.class)
                .isThrownBy(() -> decode(bytes))
                .withMessage(message);
    }
}

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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

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

    /** How a page is encoded, what its server and its markup say, and what it is read in. */
    @ParameterizedTest
    @CsvSource({
        "UTF-8,        -,            -,            UTF-8",
        "UTF-8,        windows-1256, windows-1256, UTF-8",
        "UTF-8,        iso-8859-1,   -,            UTF-8",
        "UTF-8,        -,            utf-16,       UTF-8",
        "UTF-8,        nonsense,     nonsense,     UTF-8",
        "windows-1256, windows-1256, -,            windows-1256",
        "windows-1256, -,            windows-1256, windows-1256",
        "windows-1256, -,            -,            windows-1256",
        "windows-1256, utf-8,        utf-8,        windows-1256",
        "windows-1256, utf-8,        windows-1256, windows-1256",
        "windows-1256, iso-8859-1,   -,            windows-1256",
        "windows-1256, -,            iso-8859-1,   windows-1256",
        "windows-1256, iso-8859-1,   windows-1256, windows-1256",
        "windows-1256, windows-1252, windows-1252, windows-1256",
        "windows-1256, nonsense,     utf-16,       windows-1256",
        "ISO-8859-6,   -,            iso-8859-6,   ISO-8859-6",
        "ISO-8859-6,   iso-8859-6,   -,            ISO-8859-6",
        "UTF-16LE,     utf-8,        -,            UTF-16LE",
        "UTF-16BE,     -,            -,            UTF-16BE",
    })
    void aPageIsReadInTheCharacterSetThatItIsIn(String written, String served, String marked, String read)
            throws Exception {
        String html = (marked.equals("-") ? "" : "<meta charset=" + marked + ">") + "<p>" + TEXT.repeat(3);
        Decoded decoded = Charsets.decode(Pages.of("sample.html", html.getBytes(Charset.forName(written)))
                .withCharset(served.equals("-") ? null : served));
        assertThat(decoded.text()).isEqualTo(html);
        assertThat(decoded.charset()).isEqualTo(read);
    }

    @ParameterizedTest
    @CsvSource({"windows-1252, windows-1252", "windows-1252, iso-8859-1", "windows-1254, windows-1254"})
    void aEuropeanPageIsReadAsItIsDeclared(String written, String declared) throws Exception {
        String html =
                "<meta charset=" + declared + "><p>Le maire a été réélu à l'unanimité, où l'on fêtait Noël à l'œuvre.";
        assertThat(decode(html.getBytes(Charset.forName(written))).text()).isEqualTo(html);
    }

    @Test
    void aStretchOfWindows1256WithinArabicUtf8IsReadInIt() throws Exception {
        assertThat(decode(mixed(TEXT.repeat(3), UTF_8, "تعليق: وقع، ثم قطع.", WINDOWS_1256))
                        .text())
                .isEqualTo(TEXT.repeat(3) + "تعليق: وقع، ثم قطع.");
    }

    @Test
    void aStretchOfUtf8WithinWindows1256IsReadAsSuch() throws Exception {
        String html = "<meta charset=windows-1256><p>" + TEXT.repeat(3);
        assertThat(decode(mixed(html, WINDOWS_1256, "تعليق في الموقع، ثم قطع.", UTF_8))
                        .text())
                .isEqualTo(html + "تعليق في الموقع، ثم قطع.");
    }

    @Test
    void halfAndHalfWithoutAnyDeclarationAreReadEachAsItIs() throws Exception {
        assertThat(decode(mixed(TEXT, UTF_8, TEXT, WINDOWS_1256)).text()).isEqualTo(TEXT + TEXT);
    }

    @Test
    void aPairOfBytesThatIsUtf8ByChanceIsReadInThePagesOwnSet() throws Exception {
        String html = "<meta charset=windows-1256><p>وقع، ثم قطع، ثم بيع؛ ع، ط» " + TEXT;
        assertThat(decode(html.getBytes(WINDOWS_1256)).text()).isEqualTo(html);
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

    private static byte[] mixed(String first, Charset firstSet, String second, Charset secondSet) {
        var bytes = new ByteArrayOutputStream();
        bytes.writeBytes(first.getBytes(firstSet));
        bytes.writeBytes(second.getBytes(secondSet));
        return bytes.toByteArray();
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

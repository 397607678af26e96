package org.isnad.reading;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.isnad.model.UnreadableException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PageReaderTest {
    private static final String HTML =
            "<!DOCTYPE html><html><body><p>افتتح الجسر الجديد أمس أمام الناس.</p></body></html>";

    @ParameterizedTest
    @CsvSource({
        "page.html, hello, HTML",
        "page.txt, hello, TEXT",
        "page, '<!DOCTYPE html><html>', HTML",
        "page.txt, ' <html lang=ar>', HTML",
        "page, '< 5 people came', TEXT"
    })
    void theNameOrTheFirstBytesTellWhatAPageHolds(String name, String content, PageKind kind) {
        assertThat(PageReader.kindOf(Pages.of(name, content.getBytes(UTF_8)))).isEqualTo(kind);
    }

    @Test
    void theMediaTypeTellsBeforeTheName() {
        var page = Pages.of("page.html", HTML.getBytes(UTF_8)).withMediaType("text/plain");
        assertThat(PageReader.kindOf(page)).isEqualTo(PageKind.TEXT);
    }

    @Test
    void markupIsTextWhereTheCallerSaysSo() throws Exception {
        assertThat(PageReader.of(PageKind.TEXT).read(Pages.html(HTML)).text()).isEqualTo(HTML);
    }

    @Test
    void markupIsNoTextOfAnArticle() throws Exception {
        assertThat(PageReader.detecting().read(Pages.html(HTML)).text())
                .isEqualTo("افتتح الجسر الجديد أمس أمام الناس.");
    }

    @Test
    void aTextOfFiftyMegabytesIsRefusedWithItsSize() {
        assertThatExceptionOfType(UnreadableException.class)
                .isThrownBy(() -> PageReader.detecting().read(Pages.of("big.txt", new byte[50 << 20])))
                .withMessage("big.txt: is too large: 50 MiB, at most 32 are read");
    }
}

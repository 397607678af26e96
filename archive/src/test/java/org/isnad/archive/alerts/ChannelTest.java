package org.isnad.archive.alerts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ChannelTest {
    @ParameterizedTest
    @ValueSource(
            strings = {"file:/tmp/a.jsonl", "atom:/tmp/a.atom", "https://example.org/hook", "mailto:desk@example.org"})
    void isReadAndTold(String text) {
        assertThat(Channel.of(Channel.parse(text, null, false).stored()).target())
                .isEqualTo(text);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            found.jsonl              | 'found.jsonl' is neither file:PATH, atom:PATH, mailto:ADDRESS nor a web address
            ftp://example.org        | 'ftp://example.org' is neither file:PATH, atom:PATH, mailto:ADDRESS nor a web address
            file:                    | a file's name is missing
            https://                 | 'https://' is no web address without user and password
            https://a:b@example.org  | 'https://a:b@example.org' is no web address without user and password
            mailto:desk              | 'desk' is no mail address
            mailto:a@b.org,c@d.org   | 'a@b.org,c@d.org' is no mail address
            """)
    void isRefused(String text, String reason) {
        assertThatThrownBy(() -> Channel.parse(text, null, false)).hasMessage(reason);
    }

    @Test
    void aSecretIsLongEnoughOrRefused() {
        assertThatThrownBy(() -> Channel.parse("https://example.org", "whsec_c2hvcnQ=", false))
                .hasMessage("a secret is whsec_ and base64 of 24 bytes or more");
        assertThat(((Channel.Webhook) Channel.parse("https://example.org", null, false)).secret())
                .startsWith("whsec_");
    }

    @ParameterizedTest
    @CsvSource({
        "smtp://mail.example.org, 25, false",
        "smtp://u:p@mail.example.org, 587, false",
        "smtps://u:p@mail.example.org, 465, true",
        "smtp://mail.example.org:2525, 2525, false"
    })
    void aMailServerIsRead(String text, int port, boolean encrypted) {
        MailServer server = MailServer.parse(text, "isnad@example.org");
        assertThat(server.port()).isEqualTo(port);
        assertThat(server.encrypted()).isEqualTo(encrypted);
        assertThat(server.toString()).doesNotContain("u:p");
    }
}

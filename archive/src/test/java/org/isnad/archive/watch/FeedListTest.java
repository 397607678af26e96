package org.isnad.archive.watch;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.util.List;
import org.isnad.model.UnreadableException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FeedListTest {
    @Test
    void plainTextHasAnAddressALineAndComments() throws Exception {
        assertThat(read("""
                # the coast
                https://example.org/feed
                   https://example.com/rss.xml   # since May

                https://example.org/feed
                """))
                .containsExactly(URI.create("https://example.org/feed"), URI.create("https://example.com/rss.xml"));
    }

    @Test
    void opmlHasThemInOutlinesAtAnyDepth() throws Exception {
        assertThat(read("""
                <?xml version="1.0"?>
                <opml version="2.0"><head><title>mine</title></head><body>
                  <outline text="coast"><outline type="rss" text="a" xmlUrl="https://example.org/feed"/></outline>
                  <outline type="rss" text="b" xmlUrl="https://example.com/rss.xml" htmlUrl="https://example.com/"/>
                </body></opml>
                """))
                .containsExactly(URI.create("https://example.org/feed"), URI.create("https://example.com/rss.xml"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            example.org/feed                     | list: line 1 is no web address: example.org/feed
            ftp://example.org/feed               | list: line 1 is no web address: ftp://example.org/feed
            https://exa mple.org/                | list: line 1 is no web address: https://exa mple.org/
            # nothing                            | list: names no feed
            <opml><body/></opml>                 | list: names no feed
            <opml><body>                         | list: is no well-formed XML: line 1, column
            <opml><outline xmlUrl='feed'/></opml> | list: line 1 is no web address: feed
            """)
    void whatIsWrongIsToldWithItsLine(String list, String message) {
        assertThatThrownBy(() -> read(list))
                .isInstanceOf(UnreadableException.class)
                .hasMessageStartingWith(message);
    }

    @Test
    void aDocumentTypeIsRefusedBeforeItsEntitiesAreRead() {
        assertThatThrownBy(() -> read("<!DOCTYPE opml [<!ENTITY x SYSTEM 'file:///etc/passwd'>]>"
                        + "<opml><outline xmlUrl='&x;'/></opml>"))
                .isInstanceOf(UnreadableException.class)
                .hasMessageContaining("declares a document type");
    }

    private static List<URI> read(String text) throws UnreadableException {
        return FeedList.read("list", text.getBytes(UTF_8));
    }
}

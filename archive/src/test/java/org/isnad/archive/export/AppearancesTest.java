package org.isnad.archive.export;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where else a text stands is told by every format that has a place for it. */
class AppearancesTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            ATOM             | <link rel="related" href="https://hill.example/7"/>
            JSON_LD          | "url":{"@id":"https://hill.example/7"}
            STIX             | {"source_name":"صحيفة التل","external_id":"%s","url":"https://hill.example/7"}
            FOLLOW_THE_MONEY | "https://hill.example/7"]
            """)
    void isTold(ExportFormat format, String expected) {
        String written = Written.in(format, Reports.elsewhere());
        assertThat(written)
                .contains(expected.formatted(Reports.sample().report().article().id()))
                .doesNotContain("valley.example");
    }

    @Test
    void isTwoColumnsOfTheTableOfArticles() {
        assertThat(Written.csv(ExportTable.ARTICLES, Reports.elsewhere()))
                .contains("other_urls,other_outlets,text", "https://hill.example/7,صحيفة التل,")
                .doesNotContain("valley.example");
    }
}

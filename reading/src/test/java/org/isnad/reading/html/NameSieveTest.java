package org.isnad.reading.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NameSieveTest {
    private static final NameSieve SIEVE = new NameSieve(
            Set.of("nav", "post-meta", "read-more-box", "google*"),
            Set.of("article-body"),
            Set.of("date", "post-date"),
            Set.of("author-name"));

    @ParameterizedTest
    @CsvSource({
        "nav, 1",
        "mainNav, 1",
        "main_nav-2, 1",
        "post--meta, 1",
        "read-more-box, 1",
        "googleads_frame, 1",
        "articleBody, 2",
        "article_body_text, 2",
        "Post-Date, 4",
        "author-name, 8",
        "col-md-6, 0",
        "menu-item-4711, 0",
        "navigate, 0",
        "meta-post, 0",
        "body, 0",
        "тема, 0"
    })
    void aNameIsFoundByItsWords(String name, int lexicons) {
        assertThat(SIEVE.lexicons(name, 0, name.length())).isEqualTo(lexicons);
    }

    @Test
    void nothingThatALexiconKnowsIsStopped() {
        var marks = MarkupWords.lexicon().marks();
        var dates = DateNames.lexicon().entries();
        var sieve = new NameSieve(marks, Set.of(), dates, Set.of());

        assertThat(dates).allMatch(name -> (sieve.lexicons(name, 0, name.length()) & NameSieve.DATES) != 0);
        assertThat(marks).allMatch(mark -> {
            String name = "x-" + mark.replace("*", "1") + "-x";
            return (sieve.lexicons(name, 2, name.length() - 2) & NameSieve.MARKS) != 0;
        });
    }
}

package org.isnad.extraction.statements;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.isnad.extraction.PlainArticle;
import org.isnad.extraction.SharedAnalyzer;
import org.isnad.language.Analyzer;
import org.isnad.model.Article;
import org.isnad.model.Statement;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every crash that real text has brought, numbered, in words of our own; and the shapes that are most like one. */
class CrashFixturesTest {
    private static Analyzer analyzer;

    @BeforeAll
    static void load() {
        analyzer = SharedAnalyzer.get();
    }

    private static List<Statement> find(String text) {
        Article article = PlainArticle.of(text, null);
        return new StatementFinder().find(article, analyzer.analyze(article));
    }

    /** 1: a name that the tagger takes for a verb, between a cue that has an addressee and "that". */
    @Test
    void aSourceThatIsTaggedAsAVerb() {
        assertThat(find("وأبلغ يلدز أن الخط أصلح.")).isNotNull();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "وفقا ل",
                "بحسب",
                "قال",
                "قال:",
                "قال: «",
                "«»، قال",
                "حسبما ذكر",
                "نقلت عن قوله إن",
                "على حد قوله",
                "لم يذكر",
                "مؤكدا أن",
                "وأضاف أن",
                "قال إن إن إن",
                "«««قال»»»",
                "طلب عدم"
            })
    void aSentenceThatBreaksOffIsNoCrash(String text) {
        assertThat(find(text)).isNotNull();
    }
}

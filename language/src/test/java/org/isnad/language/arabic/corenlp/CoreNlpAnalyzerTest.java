package org.isnad.language.arabic.corenlp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import org.isnad.model.Article;
import org.isnad.model.Outlet;
import org.isnad.model.Passage;
import org.isnad.model.Publication;
import org.isnad.model.Span;
import org.isnad.model.analysis.Clause;
import org.isnad.model.analysis.PartOfSpeech;
import org.isnad.model.analysis.Polarity;
import org.isnad.model.analysis.Sentence;
import org.isnad.model.analysis.Token;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What the models do with real words, and the traps on the way to exact spans. */
class CoreNlpAnalyzerTest {
    private static CoreNlpAnalyzer analyzer;

    @BeforeAll
    static void load() {
        analyzer = CoreNlpAnalyzer.load();
    }

    private static Article article(String text, Passage... passages) {
        return new Article(
                "id",
                "test",
                null,
                Outlet.UNKNOWN,
                null,
                null,
                "ar",
                Publication.UNKNOWN,
                List.of(),
                text,
                List.of(passages));
    }

    private static List<Sentence> analyze(String text) {
        Passage all = new Passage(new Span(0, text.length()), Passage.Kind.PARAGRAPH);
        return analyzer.analyze(article(text, all)).sentences();
    }

    private static List<String> words(String text) {
        return analyze(text).stream()
                .flatMap(sentence -> sentence.tokens().stream())
                .map(token -> token.span().of(text))
                .toList();
    }

    @Test
    void cliticsAreTokensWithSpansOfTheirOwn() {
        assertThat(words("وقال لوزيرهم.")).containsExactly("و", "قال", "ل", "وزير", "هم", ".");
    }

    @Test
    void noDigitIsLostFromALongNumber() {
        assertThat(words("أرسلت 15000 جندي.")).contains("15000");
    }

    @Test
    void arabicIndicDigitsWithTheirSeparatorAreOneNumber() {
        String text = "ارتفع السعر ٢٫٥ دولار.";

        Token number = analyze(text).get(0).tokens().stream()
                .filter(token -> token.is(PartOfSpeech.NUMERAL))
                .findFirst()
                .orElseThrow();

        assertThat(number.span().of(text)).isEqualTo("٢٫٥");
        assertThat(number.form()).isEqualTo("2.5");
    }

    @Test
    void aConjunctionIsPartedFromItsDigits() {
        assertThat(words("بين 10 و٢٠ شخصا.")).containsSubsequence("10", "و", "٢٠");
    }

    @Test
    void hamzasStayInTheFormAndLeaveTheKey() {
        Token verb = analyze("أكد المدير الخبر.").get(0).tokens().get(0);

        assertThat(verb.form()).isEqualTo("أكد");
        assertThat(verb.key()).isEqualTo("اكد");
    }

    @Test
    void diacriticsBelongToTheSpanOfTheirWord() {
        assertThat(words("قالَ المُديرُ نعم.")).containsExactly("قالَ", "المُديرُ", "نعم", ".");
    }

    @Test
    void aTaMarbutaThatAPronounOpenedIsClosedInTheForm() {
        Token noun = analyze("دافع عن سياسته الجديدة.").get(0).tokens().stream()
                .filter(token -> token.key().startsWith("سياس"))
                .findFirst()
                .orElseThrow();

        assertThat(noun.key()).isEqualTo("سياسه");
    }

    @Test
    void aQuestionMarkAndALineEachEndASentence() {
        String text = "من يدفع؟ لا أحد\nجاء الرد سريعا";

        assertThat(analyze(text))
                .extracting(sentence -> sentence.span().of(text))
                .containsExactly("من يدفع؟", "لا أحد", "جاء الرد سريعا");
    }

    @Test
    void noiseIsNotAnalysed() {
        String text = "إعلان\nوصل الوفد.";

        List<Sentence> sentences = analyzer.analyze(article(
                        text,
                        new Passage(new Span(0, 5), Passage.Kind.NOISE),
                        new Passage(new Span(6, text.length()), Passage.Kind.PARAGRAPH)))
                .sentences();

        assertThat(sentences).extracting(sentence -> sentence.span().of(text)).containsExactly("وصل الوفد.");
        assertThat(sentences.get(0).passage()).isEqualTo(1);
    }

    @Test
    void aClauseHasItsSubjectAndItsComplement() {
        String text = "قالت الوزيرة إن المصنع سيفتح أبوابه.";
        Sentence sentence = analyze(text).get(0);
        Clause clause = sentence.clauses().get(0);

        assertThat(sentence.tokens().get(clause.predicate()).form()).isEqualTo("قالت");
        assertThat(clause.arguments())
                .extracting(
                        Clause.Argument::role,
                        argument -> sentence.span(argument.range()).of(text))
                .contains(tuple(Clause.Role.SUBJECT, "الوزيرة"), tuple(Clause.Role.COMPLEMENT, "المصنع سيفتح أبوابه"));
    }

    @Test
    void aNegatedVerbMakesANegativeClause() {
        assertThat(analyze("لم يذكر التقرير أي رقم.").get(0).clauses().get(0).polarity())
                .isEqualTo(Polarity.NEGATIVE);
    }

    @Test
    void aLatinWordIsAName() {
        assertThat(analyze("التقى KIM الوفد.").get(0).tokens().get(1).partOfSpeech())
                .isEqualTo(PartOfSpeech.PROPER_NOUN);
    }

    @Test
    void emptyProseHasNoSentences() {
        assertThat(analyzer.analyze(article("")).sentences()).isEmpty();
    }
}

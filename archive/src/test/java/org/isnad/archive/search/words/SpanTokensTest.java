package org.isnad.archive.search.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.isnad.model.Span;
import org.junit.jupiter.api.Test;

class SpanTokensTest {
    private record Token(String term, Span span, int place) {}

    @Test
    void theFormsOfAWordStandAtOnePlaceWithTheSpanOfTheWholeWord() {
        assertThat(tokens("وصل وبالقوات", new Span(0, 12)))
                .filteredOn(token -> token.place() == 1)
                .allSatisfy(token -> assertThat(token.span()).isEqualTo(new Span(4, 12)))
                .extracting(Token::term)
                .contains("وبالقوات", "بالقوات", "القوات", "قوات");
    }

    @Test
    void offsetsCountInTheTextWithItsDiacritics() {
        assertThat(tokens("قَالَ مُحَمَّد.", new Span(0, 15)))
                .extracting(Token::term, token -> token.span().of("قَالَ مُحَمَّد."))
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("قال", "قَالَ"),
                        org.assertj.core.groups.Tuple.tuple("محمد", "مُحَمَّد"));
    }

    @Test
    void placesCountInTheWholeTextSoThatWordsOfTwoSpansAreNoNeighbours() {
        assertThat(tokens("one two three four", new Span(0, 3), new Span(14, 18)))
                .containsExactly(new Token("one", new Span(0, 3), 0), new Token("four", new Span(14, 18), 3));
    }

    @Test
    void spansWithinOneAnotherGiveEachWordOnce() {
        assertThat(tokens("one two three", new Span(0, 13), new Span(4, 7)))
                .extracting(Token::term)
                .containsExactly("one", "two", "three");
    }

    @Property(tries = 500)
    void everyTextGivesTokensInOrderWithinIt(@ForAll("texts") String text) {
        List<Token> tokens = tokens(text, new Span(0, text.length()));
        int last = 0;
        for (Token token : tokens) {
            assertThat(token.span().start()).isGreaterThanOrEqualTo(last);
            assertThat(token.span().end()).isLessThanOrEqualTo(text.length());
            assertThat(token.term()).isNotEmpty();
            last = token.span().start();
        }
    }

    @Property(tries = 500)
    void everyWordOfATextIsFoundByItself(@ForAll("texts") String text) {
        List<String> kept = tokens(text, new Span(0, text.length())).stream()
                .map(Token::term)
                .collect(Collectors.toList());
        for (String word : TextWords.ofQuery(text)) {
            assertThat(WordForms.ofQuery(word)).anyMatch(kept::contains);
        }
    }

    /** Letters of all kinds that stand in news, and others. */
    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.oneOf(
                Arbitraries.strings()
                        .withChars("ابتلكوفسمنيىةهءأإآؤئ  ،.؟«»\u064E\u0651\u0640\u200F")
                        .withChars('0', '9', '٠', '٣', '\u066C', '-', '\'', 'a', 'É', 'ğ', '\uFEFB', '\n')
                        .ofMaxLength(80),
                Arbitraries.strings().all().ofMaxLength(40));
    }

    private static List<Token> tokens(String text, Span... spans) {
        TextWords words = new TextWords.Reader().read(text, List.of(new Span(0, text.length())));
        List<Token> tokens = new ArrayList<>();
        try (SpanTokens stream = new SpanTokens(words, List.of(spans))) {
            var term = stream.getAttribute(CharTermAttribute.class);
            var offset = stream.getAttribute(OffsetAttribute.class);
            var increment = stream.getAttribute(PositionIncrementAttribute.class);
            stream.reset();
            int place = -1;
            while (stream.incrementToken()) {
                place += increment.getPositionIncrement();
                tokens.add(new Token(term.toString(), new Span(offset.startOffset(), offset.endOffset()), place));
            }
            return tokens;
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}

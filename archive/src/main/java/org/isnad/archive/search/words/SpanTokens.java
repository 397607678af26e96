package org.isnad.archive.search.words;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.isnad.model.Span;

/**
 * Those words of a text that lie in some of its spans, as Lucene takes them: every term of a word at the word's own
 * place, which is its number in the whole text, with the word's offsets in the whole text. Words in several spans come
 * once; words of two spans that do not touch are no neighbours.
 */
public final class SpanTokens extends TokenStream {
    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
    private final OffsetAttribute offset = addAttribute(OffsetAttribute.class);
    private final PositionIncrementAttribute increment = addAttribute(PositionIncrementAttribute.class);

    private final TextWords words;
    private final List<Span> spans;
    private int span;
    private int word;
    private int form;
    private final int before;
    private int last;

    public SpanTokens(TextWords words, Collection<Span> spans) {
        this(words, spans, -1);
    }

    private SpanTokens(TextWords words, Collection<Span> spans, int before) {
        this.words = words;
        this.spans = merged(spans);
        this.before = before;
        this.last = before;
    }

    /** The same, but no neighbours of what stands before them in the same field. */
    public static SpanTokens apart(TextWords words, Collection<Span> spans) {
        return new SpanTokens(words, spans, -2);
    }

    /** In order, overlapping ones as one. */
    private static List<Span> merged(Collection<Span> spans) {
        List<Span> merged = new ArrayList<>();
        for (Span next : spans.stream().sorted().toList()) {
            if (!merged.isEmpty() && next.start() <= merged.getLast().end()) {
                merged.set(merged.size() - 1, merged.getLast().to(next));
            } else {
                merged.add(next);
            }
        }
        return merged;
    }

    @Override
    public boolean incrementToken() {
        if (!findWord()) {
            return false;
        }
        clearAttributes();
        List<String> terms = words.terms(word);
        term.append(terms.get(form));
        offset.setOffset(words.span(word).start(), words.span(word).end());
        increment.setPositionIncrement(word - last);
        last = word;
        form++;
        if (form == terms.size()) {
            word++;
            form = 0;
        }
        return true;
    }

    /** Where the last word ends: a field that holds several of these goes on from there. */
    @Override
    public void end() throws IOException {
        super.end();
        int end = last < 0 ? 0 : words.span(last).end();
        offset.setOffset(end, end);
    }

    /** Moves on to the next word that lies in a span. */
    private boolean findWord() {
        while (span < spans.size() && word < words.size()) {
            Span within = spans.get(span);
            if (words.span(word).end() <= within.start()) {
                word = words.firstAfter(within.start());
            } else if (words.span(word).start() >= within.end()) {
                span++;
            } else {
                return true;
            }
        }
        return false;
    }

    @Override
    public void reset() {
        span = 0;
        word = 0;
        form = 0;
        last = before;
    }
}

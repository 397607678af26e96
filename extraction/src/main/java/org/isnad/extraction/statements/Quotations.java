package org.isnad.extraction.statements;

import java.util.ArrayList;
import java.util.List;
import org.isnad.model.Article;
import org.isnad.model.Passage;
import org.isnad.model.Span;
import org.jspecify.annotations.Nullable;

/**
 * The quoted stretches of an article, marks included, in order; inner quotations belong to the outer one.
 *
 * <p>Any closing mark closes any opening one, since newspapers mix them, braces among them. A straight mark opens where none is
 * open. A quotation that is not closed, within its passage and within {@link #LONGEST} characters, is taken to end with
 * its sentence.
 */
final class Quotations {
    /** The most characters that a quotation may have. */
    static final int LONGEST = 4_000;

    private final List<Span> quotations;

    private Quotations(List<Span> quotations) {
        this.quotations = quotations;
    }

    static Quotations of(Article article) {
        List<Span> found = new ArrayList<>();
        for (Passage passage : article.passages()) {
            if (passage.kind().isProse()) {
                scan(article.text(), passage.span(), found);
            }
        }
        return new Quotations(found);
    }

    /** The quotation whose opening mark stands at {@code offset}, or {@code null}. */
    @Nullable
    Span openingAt(int offset) {
        for (Span quotation : quotations) {
            if (quotation.start() == offset) {
                return quotation;
            }
            if (quotation.start() > offset) {
                return null;
            }
        }
        return null;
    }

    /** The quotation that the character at {@code offset} lies in, marks included, or {@code null}. */
    @Nullable
    Span around(int offset) {
        for (Span quotation : quotations) {
            if (quotation.contains(offset)) {
                return quotation;
            }
            if (quotation.start() > offset) {
                return null;
            }
        }
        return null;
    }

    /** The quotations that lie within {@code span}. */
    List<Span> within(Span span) {
        return quotations.stream().filter(span::contains).toList();
    }

    private static void scan(String text, Span passage, List<Span> found) {
        int open = -1;
        int depth = 0;
        for (int at = passage.start(); at < passage.end(); at++) {
            char c = text.charAt(at);
            if (open < 0) {
                if (opens(c) || c == '"' || (c == '”' && startsWord(text, at, passage))) {
                    open = at;
                    depth = 1;
                }
            } else if (closes(c) || c == '"') {
                depth--;
                if (depth == 0) {
                    found.add(new Span(open, at + 1));
                    open = -1;
                }
            } else if (opens(c) && c != '{') {
                int stop = sentenceEnd(text, open, at);
                if (stop < at) {
                    // The writer forgot to close: the quotation ended with its sentence, and this is another.
                    found.add(new Span(open, stop));
                    open = at;
                    depth = 1;
                } else {
                    depth++;
                }
            } else if (at - open > LONGEST) {
                open = -1;
            }
        }
        if (open >= 0) {
            found.add(new Span(open, sentenceEnd(text, open, passage.end())));
        }
    }

    /** The first full stop between the two, or {@code to}. */
    private static int sentenceEnd(String text, int from, int to) {
        int stop = text.indexOf(". ", from);
        return stop < 0 || stop >= to ? to : stop;
    }

    private static boolean startsWord(String text, int at, Span passage) {
        boolean spaceBefore =
                at == passage.start() || Character.isWhitespace(text.charAt(at - 1)) || text.charAt(at - 1) == ':';
        return spaceBefore && at + 1 < passage.end() && Character.isLetterOrDigit(text.charAt(at + 1));
    }

    private static boolean opens(char c) {
        return c == '«' || c == '“' || c == '{' || c == '„';
    }

    private static boolean closes(char c) {
        return c == '»' || c == '”' || c == '}';
    }
}

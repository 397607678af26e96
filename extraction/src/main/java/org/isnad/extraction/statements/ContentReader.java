package org.isnad.extraction.statements;

import java.util.List;
import org.isnad.model.Span;
import org.isnad.model.Statement.Form;
import org.isnad.model.analysis.PartOfSpeech;
import org.jspecify.annotations.Nullable;

/** Cuts a statement's content: where it begins after its joint, where it ends, and whether it is quoted. */
final class ContentReader {
    private final String text;
    private final Quotations quotations;

    ContentReader(String text, Quotations quotations) {
        this.text = text;
        this.quotations = quotations;
    }

    /**
     * A content and how it is given.
     *
     * @param span its characters
     * @param form direct, indirect or mixed
     * @param quotation the quotation that holds all of it, or {@code null}
     */
    record Content(Span span, Form form, @Nullable Span quotation) {}

    /** The content that begins at token {@code from} and ends before token {@code to}; {@code null} where it is empty. */
    @Nullable Content read(TokenLine line, Joint.Kind joint, int from, int to) {
        int start = from;
        while (start < to && line.isMark(start) && !line.isQuote(start) && !line.isKey(start, "(")) {
            start++;
        }
        if (start >= to) {
            return null;
        }
        Span quotation = line.isQuote(start) ? quotations.openingAt(line.token(start).span().start()) : null;
        if (quotation != null && isWhole(line, joint, quotation, to)) {
            Span inner = trim(new Span(quotation.start() + 1, Math.max(quotation.start() + 1, quotation.end() - closing(quotation))));
            return inner.length() == 0 ? null : new Content(inner, Form.DIRECT, quotation);
        }
        int end = to;
        while (end > start && (isOutside(line, end - 1) || line.is(end - 1, PartOfSpeech.COORDINATOR))) {
            end--;
        }
        if (end <= start) {
            return null;
        }
        Span span = line.span(start, end);
        Form form = joint == Joint.Kind.COLON ? Form.DIRECT : isPartlyQuoted(span) ? Form.MIXED : Form.INDIRECT;
        return new Content(span, form, null);
    }

    private static boolean isOutside(TokenLine line, int index) {
        return line.isMark(index) && !line.isQuote(index) && !line.isKey(index, ")") && !line.isKey(index, "%");
    }

    /** Whether nothing of what the speaker says follows the quotation. */
    private static boolean isWhole(TokenLine line, Joint.Kind joint, Span quotation, int to) {
        if (joint == Joint.Kind.QUOTE || joint == Joint.Kind.COLON) {
            return true;
        }
        for (int at = 0; at < to; at++) {
            if (line.token(at).span().start() >= quotation.end()) {
                return line.isMark(at) || line.is(at, PartOfSpeech.COORDINATOR);
            }
        }
        return true;
    }

    private int closing(Span quotation) {
        char last = text.charAt(quotation.end() - 1);
        return Character.isLetterOrDigit(last) || last == '.' ? 0 : 1;
    }

    /** Three quoted words, or two that end the content: less is a name or a doubted word. */
    private boolean isPartlyQuoted(Span content) {
        List<Span> quoted = quotations.within(content);
        for (Span quotation : quoted) {
            int words = quotation.of(text).trim().split("\\s+").length;
            if (words >= 3 || (words == 2 && content.end() - quotation.end() <= 1)) {
                return true;
            }
        }
        return false;
    }

    private Span trim(Span span) {
        int start = span.start();
        int end = span.end();
        while (start < end && Character.isWhitespace(text.charAt(start))) {
            start++;
        }
        while (end > start && (Character.isWhitespace(text.charAt(end - 1)) || text.charAt(end - 1) == '.')) {
            end--;
        }
        return new Span(start, end);
    }
}

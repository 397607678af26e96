package org.isnad.extraction.statements;

import java.util.List;
import java.util.regex.Pattern;
import org.isnad.model.Span;
import org.isnad.model.Statement.Form;
import org.isnad.model.analysis.PartOfSpeech;
import org.jspecify.annotations.Nullable;

/** Cuts a statement's content: where it begins after its joint, where it ends, and whether it is quoted. */
final class ContentReader {
    private static final Pattern SPACE = Pattern.compile("\\s+");

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
    @Nullable
    Content read(TokenLine line, Joint.Kind joint, int from, int to) {
        int start = from;
        while (start < to && line.isMark(start) && !line.isQuote(start) && !line.isKey(start, "(")) {
            start++;
        }
        if (start >= to) {
            return null;
        }
        Span quotation = line.isQuote(start)
                ? quotations.openingAt(line.token(start).span().start())
                : null;
        if (quotation != null && isWhole(line, joint, quotation, to)) {
            Span inner = trim(pastThat(
                    line,
                    start + 1,
                    new Span(
                            quotation.start() + 1,
                            Math.max(quotation.start() + 1, quotation.end() - closing(quotation)))));
            return inner.length() == 0 ? null : new Content(inner, Form.DIRECT, quotation);
        }
        int end = to;
        while (end > start && (isOutside(line, end - 1) || line.is(end - 1, PartOfSpeech.COORDINATOR))) {
            end--;
        }
        if (end <= start) {
            return null;
        }
        Span span = line.span(line.isFused(start) ? start - 1 : start, end);
        Form form = joint == Joint.Kind.COLON ? Form.DIRECT : isPartlyQuoted(span) ? Form.MIXED : Form.INDIRECT;
        return new Content(span, form, null);
    }

    /** Ends a statement's content before token {@code boundary}, where it has not ended before. */
    void shorten(TokenLine line, Draft draft, int boundary) {
        int stop = boundary > 0 ? line.token(boundary - 1).span().end() : 0;
        if (draft.closed || draft.content.end() <= stop || draft.content.start() >= stop) {
            return;
        }
        Content shorter = read(line, Joint.Kind.CLAUSE, line.indexAt(draft.content.start()), boundary);
        if (shorter != null) {
            draft.content = new Span(
                    draft.content.start(),
                    Math.max(draft.content.start(), shorter.span().end()));
            draft.form = draft.form == Form.DIRECT ? Form.DIRECT : shorter.form();
        }
    }

    /** {@code قال: «إن …»}: a particle that the writer put inside the marks is no part of the words. */
    private static Span pastThat(TokenLine line, int first, Span inner) {
        boolean that = line.isThat(first)
                && first + 1 < line.size()
                && line.token(first + 1).span().end() <= inner.end();
        int next = line.isAttachedPronoun(first + 1) ? first + 2 : first + 1;
        return that && next < line.size() ? new Span(line.token(next).span().start(), inner.end()) : inner;
    }

    /**
     * Where a noun phrase that is a content ends: before the writer's {@code وهو ما، الأمر الذي} and before the place where
     * it was said.
     */
    static int endOfPhrase(TokenLine line, int from, int to) {
        for (int at = from + 1; at < to; at++) {
            boolean comment = line.isComma(at)
                    && ((line.isKey(at + 1, "و") && line.isKey(at + 2, "هو") && line.isKey(at + 3, "ما"))
                            || (line.isKey(at + 1, "الامر") && line.isKey(at + 2, "الذي"))
                            || line.isIn(at + 1, "goes-on"));
            comment |= line.isComma(at) && line.isKey(from, "عدم");
            comment |=
                    line.isComma(at) && line.is(at + 1, PartOfSpeech.COORDINATOR) && line.is(at + 2, PartOfSpeech.VERB);
            boolean said = line.isKey(at, "في") && line.isIn(at + 1, "said-in");
            if (comment || said) {
                return at;
            }
        }
        return to;
    }

    /** Where a short clause ends: before a comma, or its bare predicate before the verb that the sentence goes on with. */
    static int endOfPredicate(TokenLine line, int from, int to, boolean predicate) {
        int at = from + 1;
        while (at < to
                && !line.isComma(at)
                && !(predicate && line.is(at, PartOfSpeech.VERB) && !line.is(at - 1, PartOfSpeech.RELATIVE))) {
            at++;
        }
        return at;
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
                return line.isMark(at)
                        || line.is(at, PartOfSpeech.COORDINATOR)
                        || (at - line.indexAt(quotation.start()) > 5
                                && (line.isKey(at, "بعد") || line.isKey(at, "قبل") || line.isKey(at, "عقب")));
            }
        }
        return true;
    }

    private int closing(Span quotation) {
        char last = text.charAt(quotation.end() - 1);
        return Character.isLetterOrDigit(last) || last == '.' ? 0 : 1;
    }

    /** Five quoted words, or two where the content begins or ends: less is a name or a doubted word. */
    private boolean isPartlyQuoted(Span content) {
        List<Span> quoted = quotations.within(content);
        for (Span quotation : quoted) {
            int words = SPACE.split(quotation.of(text).strip()).length;
            boolean edge = quotation.start() - content.start() <= 1 || content.end() - quotation.end() <= 1;
            if (words >= 5 || (words >= 2 && edge)) {
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

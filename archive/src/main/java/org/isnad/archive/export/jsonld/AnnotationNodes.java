package org.isnad.archive.export.jsonld;

import java.util.List;
import org.isnad.archive.export.writing.JsonMembers;
import org.isnad.archive.export.writing.ReportParts;
import org.isnad.model.Actor;
import org.isnad.model.Span;

/**
 * What ties a node to the characters that it was read from: a Web Annotation whose target is selected twice, by position
 * and by quotation, so that it is found again in a text that was edited.
 *
 * <p>Positions count Unicode code points, as the Web Annotation Data Model asks for (4.2.5), and not UTF-16 code units as
 * everywhere else in Isnad.
 */
record AnnotationNodes(JsonMembers out, ReportParts parts, NodeNames names) {
    /** How much text before and after a quotation tells it from the same words elsewhere. */
    private static final int CONTEXT = 32;

    /** All places where an actor is named. */
    void mentions(Actor actor) {
        for (Span span : actor.mentions()) {
            write("oa:identifying", names.actor(actor), span);
        }
    }

    /**
     * One annotation.
     *
     * @param motivation why it was made
     * @param body the node that the words stand for
     * @param span the words
     */
    void write(String motivation, String body, Span span) {
        out.lineBreak()
                .object(() -> out.string("@type", "oa:Annotation")
                        .object("oa:motivatedBy", () -> out.string("@id", motivation))
                        .object("oa:hasBody", () -> out.string("@id", body))
                        .object("oa:hasTarget", () -> target(span)));
    }

    private void target(Span span) {
        out.string("@type", "oa:SpecificResource")
                .object("oa:hasSource", () -> out.string("@id", names.article()))
                .objects(
                        "oa:hasSelector",
                        List.<Runnable>of(() -> position(span), () -> quotation(span)),
                        Runnable::run);
    }

    private void position(Span span) {
        String text = parts.article().text();
        int start = text.codePointCount(0, span.start());
        out.string("@type", "oa:TextPositionSelector")
                .number("oa:start", start)
                .number("oa:end", start + text.codePointCount(span.start(), span.end()));
    }

    private void quotation(Span span) {
        String text = parts.article().text();
        out.string("@type", "oa:TextQuoteSelector")
                .required("oa:exact", parts.text(span))
                .string("oa:prefix", text.substring(whole(text, Math.max(0, span.start() - CONTEXT)), span.start()))
                .string(
                        "oa:suffix",
                        text.substring(span.end(), whole(text, Math.min(text.length(), span.end() + CONTEXT))));
    }

    /** The offset, or the one before it where it would part a pair of surrogates. */
    private static int whole(String text, int offset) {
        boolean parts = offset > 0
                && offset < text.length()
                && Character.isSurrogatePair(text.charAt(offset - 1), text.charAt(offset));
        return parts ? offset - 1 : offset;
    }
}

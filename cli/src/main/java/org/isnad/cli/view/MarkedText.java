package org.isnad.cli.view;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.TreeSet;
import org.isnad.model.Passage;
import org.isnad.model.Span;

/**
 * The text of an article as HTML, with elements around the spans that something was read from. Spans may hold and even
 * cross one another and run over several passages; an element that would cross another one or a passage's end is closed
 * there and opened again.
 */
final class MarkedText {
    private final String text;
    private final List<Mark> marks;

    /**
     * An element around a span.
     *
     * @param span the characters that it holds
     * @param element its name
     * @param attributes with a space before each, escaped
     * @param id goes to its first piece only, or empty
     */
    record Mark(Span span, String element, String attributes, String id) {
        private String opening(boolean first) {
            return "<" + element + (first && !id.isEmpty() ? " id=\"" + id + "\"" : "") + attributes + ">";
        }

        private String closing() {
            return "</" + element + ">";
        }
    }

    /** @param marks in any order; of those with the same span, an earlier one is outside */
    MarkedText(String text, List<Mark> marks) {
        this.text = text;
        this.marks = marks.stream()
                .filter(mark -> mark.span().length() > 0)
                .sorted(Comparator.comparing(Mark::span))
                .toList();
    }

    /** The passages one after the other, each an element of its own. */
    String passages(List<Passage> passages) {
        var html = new StringBuilder(2 * text.length());
        List<Mark> open = new ArrayList<>();
        int next = 0;
        for (Passage passage : passages) {
            Span span = passage.span();
            open.removeIf(mark -> mark.span().end() <= span.start());
            for (; next < marks.size() && marks.get(next).span().start() < span.end(); next++) {
                if (marks.get(next).span().end() > span.start()) {
                    open.add(marks.get(next));
                }
            }
            String element = switch (passage.kind()) {
                case HEADING -> "h3";
                case QUOTATION -> "blockquote";
                case PARAGRAPH, LIST_ITEM, CREDIT, NOISE -> "p";
            };
            String about = passage.kind() == Passage.Kind.NOISE ? " title=\"ليس من المقال\"" : "";
            String kind = passage.kind().name().toLowerCase(java.util.Locale.ROOT);
            html.append("<%s class=\"%s\" dir=\"auto\"%s>".formatted(element, kind, about));
            passage(span, open, html);
            html.append("</").append(element).append(">\n");
        }
        return html.toString();
    }

    private void passage(Span passage, List<Mark> inside, StringBuilder html) {
        var borders = new TreeSet<Integer>(List.of(passage.start(), passage.end()));
        for (Mark mark : inside) {
            borders.add(Math.max(passage.start(), mark.span().start()));
            borders.add(Math.min(passage.end(), mark.span().end()));
        }
        Deque<Mark> open = new ArrayDeque<>();
        int at = passage.start();
        int next = 0;
        for (int border : borders) {
            html.append(Html.escape(text.substring(at, border)));
            at = border;
            close(open, border, passage.end(), html);
            for (;
                    next < inside.size() && inside.get(next).span().start() <= border && border < passage.end();
                    next++) {
                Mark mark = inside.get(next);
                html.append(mark.opening(mark.span().start() == border));
                open.push(mark);
            }
        }
    }

    /** Closes what ends here, and what stands open within it, which is opened again where it goes on. */
    private static void close(Deque<Mark> open, int at, int end, StringBuilder html) {
        int ending = (int) open.stream().filter(mark -> isOver(mark, at, end)).count();
        Deque<Mark> reopened = new ArrayDeque<>();
        while (ending > 0) {
            Mark mark = open.pop();
            html.append(mark.closing());
            if (isOver(mark, at, end)) {
                ending--;
            } else {
                reopened.push(mark);
            }
        }
        for (Mark mark : reopened) {
            html.append(mark.opening(false));
            open.push(mark);
        }
    }

    private static boolean isOver(Mark mark, int at, int end) {
        return at >= Math.min(end, mark.span().end());
    }
}

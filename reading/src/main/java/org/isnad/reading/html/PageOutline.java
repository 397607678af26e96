package org.isnad.reading.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.isnad.model.Passage;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;

/**
 * A page as a browser lays it out, taken from its markup in one pass: regions within regions, and in them blocks of text
 * in reading order. All later steps work on these lists and never walk the markup again.
 *
 * @param regions in document order, a region before those within it; the first is the body
 * @param bodies those that say that they hold the text of an article
 * @param blocks in document order
 */
record PageOutline(List<Region> regions, List<Region> bodies, List<Block> blocks) {
    private static final Set<String> INLINE = Set.of(
            "a", "abbr", "acronym", "b", "bdi", "bdo", "big", "cite", "code", "data", "del", "dfn", "em", "font", "i",
            "ins", "kbd", "label", "mark", "nobr", "q", "rb", "rp", "rt", "ruby", "s", "samp", "small", "span",
            "strike", "strong", "sub", "sup", "time", "tt", "u", "var", "wbr");
    private static final Set<String> SKIPPED = Set.of(
            "script",
            "style",
            "noscript",
            "template",
            "head",
            "iframe",
            "svg",
            "math",
            "object",
            "embed",
            "canvas",
            "select",
            "option",
            "textarea",
            "input",
            "button",
            "audio",
            "video",
            "map",
            "dialog",
            "datalist");

    private static final int LONGEST_CELL = 200;

    static PageOutline of(Element body, PageMarkup words) {
        var walk = new Walk(words);
        walk.over(body);
        return new PageOutline(
                walk.regions,
                walk.regions.stream()
                        .filter(r -> r.body || r.tag().equals("main"))
                        .toList(),
                walk.blocks);
    }

    /** One pass over the markup; iterative, since hostile pages nest tags by the hundred thousand. */
    private static final class Walk {
        private final PageMarkup words;
        private final List<Region> regions = new ArrayList<>();
        private final List<Block> blocks = new ArrayList<>();
        private final StringBuilder text = new StringBuilder();
        private @Nullable Region region;
        private int linkLength;
        private int links;
        private int breaks;

        Walk(PageMarkup words) {
            this.words = words;
        }

        @SuppressWarnings("ReferenceEquality") // the same node, not one that looks like it
        void over(Element body) {
            enter(body, null);
            Node node = body.childNodeSize() > 0 ? body.childNode(0) : null;
            while (node != null) {
                boolean down = visit(node);
                if (down && node.childNodeSize() > 0) {
                    node = node.childNode(0);
                    continue;
                }
                leave(node);
                while (node != null && node.nextSibling() == null) {
                    node = node.parent();
                    if (body.equals(node)) {
                        node = null;
                    } else if (node != null) {
                        leave(node);
                    }
                }
                node = node == null ? null : node.nextSibling();
            }
            flush();
            regions.getFirst().close(blocks.size());
        }

        private boolean visit(Node node) {
            if (node instanceof TextNode words) {
                append(words.getWholeText());
                return false;
            }
            if (!(node instanceof Element element)) {
                return false;
            }
            String tag = element.normalName();
            if (SKIPPED.contains(tag)) {
                return false;
            }
            if (tag.equals("br")) {
                breakLine();
                return false;
            }
            Mark mark = words.mark(element);
            if (INLINE.contains(tag)) {
                if (mark != null && (mark.sure() || element.text().length() < 200)) {
                    return false;
                }
                if (tag.equals("a")) {
                    links++;
                }
                return true;
            }
            flush();
            if (tag.equals("tr") && isDataRow(element)) {
                row(element, mark);
                return false;
            }
            enter(element, mark);
            return true;
        }

        /** Whether a row of a table holds data, not a part of the page's layout. */
        private static boolean isDataRow(Element row) {
            for (Element cell : row.children()) {
                if (cell.text().length() > LONGEST_CELL) {
                    return false;
                }
            }
            return row.childrenSize() > 1 && row.selectFirst("table") == null;
        }

        /** A row of data is one block, its cells parted by bars. */
        private void row(Element row, @Nullable Mark mark) {
            enter(row, mark);
            for (Element cell : row.children()) {
                if (!text.isEmpty()) {
                    text.append(" | ");
                }
                int before = text.length();
                append(cell.text());
                for (Element link : cell.getElementsByTag("a")) {
                    linkLength += link.text().length();
                }
                if (text.length() == before && before > 3) {
                    text.setLength(before - 3);
                }
            }
            leave(row);
        }

        private void enter(Element element, @Nullable Mark mark) {
            Region entered = new Region(element, region, mark, words.isBody(element), blocks.size());
            regions.add(entered);
            region = entered;
        }

        @SuppressWarnings("ReferenceEquality") // the same node, not one that looks like it
        private void leave(Node node) {
            if (region != null && node.equals(region.element)) {
                flush();
                region.close(blocks.size());
                region = region.parent;
            } else if (node instanceof Element element && element.normalName().equals("a")) {
                links = Math.max(0, links - 1);
            }
        }

        private void append(String raw) {
            int before = text.length();
            for (int i = 0; i < raw.length(); i++) {
                char c = raw.charAt(i);
                if (c <= ' ' || c == '\u00a0' || c == '\u2028' || c == '\u2029' || c == '\u3000') {
                    if (!text.isEmpty() && text.charAt(text.length() - 1) != ' ') {
                        text.append(' ');
                    }
                } else {
                    text.append(c);
                }
            }
            if (links > 0) {
                linkLength += text.length() - before;
            }
            if (text.length() > before) {
                breaks = 0;
            }
        }

        /** A line break parts blocks where one is doubled or where the line before it is complete; else it is a space. */
        private void breakLine() {
            breaks++;
            int last = text.length() - 1;
            while (last >= 0 && text.charAt(last) == ' ') {
                last--;
            }
            boolean complete = last >= 0 && (last < 60 || ".!?؟:…\"”»)".indexOf(text.charAt(last)) >= 0);
            if (breaks > 1 || complete) {
                flush();
            } else if (last == text.length() - 1 && last >= 0) {
                text.append(' ');
            }
        }

        private void flush() {
            int end = text.length();
            while (end > 0 && text.charAt(end - 1) == ' ') {
                end--;
            }
            if (end > 0 && region != null) {
                blocks.add(new Block(
                        region, kind(region), text.substring(0, end), Math.min(linkLength, end), level(region)));
            }
            text.setLength(0);
            linkLength = 0;
            breaks = 0;
        }

        private static int level(Region region) {
            String tag = region.tag();
            return tag.length() == 2 && tag.charAt(0) == 'h' && tag.charAt(1) >= '1' && tag.charAt(1) <= '6'
                    ? tag.charAt(1) - '0'
                    : 0;
        }

        private static Passage.Kind kind(Region region) {
            if (level(region) > 0) {
                return Passage.Kind.HEADING;
            }
            Region at = region;
            for (int up = 0; at != null && up < 4; up++) {
                switch (at.tag()) {
                    case "li", "dt", "dd" -> {
                        return Passage.Kind.LIST_ITEM;
                    }
                    case "blockquote" -> {
                        return Passage.Kind.QUOTATION;
                    }
                    default -> at = at.parent;
                }
            }
            return Passage.Kind.PARAGRAPH;
        }
    }
}

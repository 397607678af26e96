package org.isnad.reading.html;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.isnad.model.Passage;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;

/** One pass over the markup; iterative, since hostile pages nest tags by the hundred thousand. */
final class OutlineWalk {
    /** What becomes of an element by its kind. Those that are not listed lay out blocks. */
    private enum Role {
        INLINE,
        SKIPPED,
        BREAK,
        BLOCK
    }

    private static final Map<String, Role> ROLES = roles();

    private static final int LONGEST_CELL = 200;

    private static Map<String, Role> roles() {
        Map<String, Role> roles = new HashMap<>();
        for (String tag :
                ("a abbr acronym b bdi bdo big cite code data del dfn em font i ins kbd label mark nobr q rb rp rt ruby s"
                                + " samp small span strike strong sub sup time tt u var wbr")
                        .split(" ")) {
            roles.put(tag, Role.INLINE);
        }
        for (String tag :
                ("script style noscript template head iframe svg math object embed canvas select option textarea"
                                + " input button audio video map dialog datalist")
                        .split(" ")) {
            roles.put(tag, Role.SKIPPED);
        }
        roles.put("br", Role.BREAK);
        return roles;
    }

    private final PageMarkup words;
    final List<Region> regions = new ArrayList<>();
    final List<Block> blocks = new ArrayList<>();
    private final BlockText text = new BlockText();
    private @Nullable Region region;

    OutlineWalk(PageMarkup words) {
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
            Node next = node.nextSibling();
            while (next == null) {
                node = node.parent();
                if (node == null || node == body) {
                    break;
                }
                leave(node);
                next = node.nextSibling();
            }
            node = next;
        }
        flush();
        regions.getFirst().close(blocks.size());
    }

    private boolean visit(Node node) {
        if (node instanceof TextNode words) {
            text.append(words.getWholeText());
            return false;
        }
        if (!(node instanceof Element element)) {
            return false;
        }
        String tag = element.normalName();
        Role role = ROLES.getOrDefault(tag, Role.BLOCK);
        if (role == Role.SKIPPED) {
            return false;
        }
        if (role == Role.BREAK) {
            if (text.isCompleteAtBreak()) {
                flush();
            }
            return false;
        }
        Mark mark = words.mark(element);
        if (role == Role.INLINE) {
            if (mark != null && (mark.sure() || element.text().length() < 200)) {
                return false;
            }
            if (tag.equals("a")) {
                text.openLink();
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
            int linked = 0;
            for (Element link : cell.getElementsByTag("a")) {
                linked += link.text().length();
            }
            text.appendCell(cell.text(), linked);
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
            text.closeLink();
        }
    }

    private void flush() {
        if (!text.isEmpty() && region != null) {
            blocks.add(new Block(region, kind(region), text.text(), text.linkLength(), level(region)));
        }
        text.clear();
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

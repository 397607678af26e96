package org.isnad.reading.html;

import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * An element of a page that lays out blocks, with the blocks that it holds: {@code [first, end)} in the order of the
 * page. Built once by {@link PageOutline}, not changed afterwards.
 */
final class Region {
    final Element element;
    final @Nullable Region parent;
    final @Nullable Mark mark;
    final boolean body;
    final int first;
    private int end;

    Region(Element element, @Nullable Region parent, @Nullable Mark mark, boolean body, int first) {
        this.element = element;
        this.parent = parent;
        this.mark = mark;
        this.body = body;
        this.first = first;
        this.end = first;
    }

    void close(int newEnd) {
        end = newEnd;
    }

    int end() {
        return end;
    }

    String tag() {
        return element.normalName();
    }

    boolean isWithin(Region other) {
        return other.first <= first && end <= other.end;
    }
}

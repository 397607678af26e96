package org.isnad.reading.html;

import java.util.List;
import org.jsoup.nodes.Element;

/**
 * A page as a browser lays it out, taken from its markup in one pass: regions within regions, and in them blocks of text
 * in reading order. All later steps work on these lists and never walk the markup again.
 *
 * @param regions in document order, a region before those within it; the first is the body
 * @param bodies those that say that they hold the text of an article
 * @param blocks in document order
 */
record PageOutline(List<Region> regions, List<Region> bodies, List<Block> blocks) {
    static PageOutline of(Element body, PageMarkup words) {
        var walk = new OutlineWalk(words);
        walk.over(body);
        return new PageOutline(
                walk.regions,
                walk.regions.stream()
                        .filter(r -> r.body || r.tag().equals("main"))
                        .toList(),
                walk.blocks);
    }
}

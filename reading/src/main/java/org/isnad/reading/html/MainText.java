package org.isnad.reading.html;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.isnad.model.Omission;
import org.jspecify.annotations.Nullable;

/**
 * Finds the region of a page that holds its article.
 *
 * <p>Each block speaks for or against the regions that hold it: running text for, links and labels against. The article
 * is the region with the most in its favour; since menus and teasers count against a region, the sum is largest where the
 * article begins and ends. A region that says that it is the body of an article needs less.
 *
 * @param region the region
 * @param marks for each block of the page why it is left out, or {@code null}
 */
// An array beside the list of blocks; never compared.
@SuppressWarnings("ArrayRecordComponent")
record MainText(Region region, @Nullable Mark[] marks) {
    private static final Set<String> LEAVES =
            Set.of("p", "h1", "h2", "h3", "h4", "h5", "h6", "li", "tr", "td", "dd", "blockquote", "pre");
    private static final Set<Omission.Reason> FRAME = Set.of(
            Omission.Reason.NAVIGATION,
            Omission.Reason.RELATED,
            Omission.Reason.ADVERTISEMENT,
            Omission.Reason.SHARING);
    private static final double MOST_OF_PAGE = 0.35;
    private static final double MOST_AS_COMMENTS = 0.97;
    private static final double MOST_AS_FOOTER = 0.75;
    /** By how much the comments of a discussion outgrow what else its page holds. */
    private static final int DISCUSSION = 2;

    private static final double BODY_BONUS = 0.2;
    private static final double ARTICLE_BONUS = 0.02;

    static MainText in(PageOutline outline) {
        List<Block> blocks = outline.blocks();
        int[] prose = prose(blocks);
        @Nullable Mark[] marks = new Mark[blocks.size()];
        int all = prose[marks.length];
        int comments = apply(outline, prose, all, marks, true);
        apply(outline, prose, Math.max(1, all - comments), marks, false);
        Region best = best(outline, marks);
        if (isFrame(best) && held(best, blocks, marks) * DISCUSSION < comments) {
            // A discussion: without what its readers wrote, only the frame of the page is left.
            marks = new Mark[blocks.size()];
            apply(outline, prose, Math.max(1, all), marks, false);
            best = best(outline, marks);
        }
        return new MainText(best, marks);
    }

    /** For each block how much running text stands before it; at last, how much there is. */
    private static int[] prose(List<Block> blocks) {
        int[] prose = new int[blocks.size() + 1];
        for (int i = 0; i < blocks.size(); i++) {
            Block block = blocks.get(i);
            prose[i + 1] = prose[i] + (block.isProse() ? block.text().length() : 0);
        }
        return prose;
    }

    /** How much running text a region holds that is not left out. */
    private static int held(Region region, List<Block> blocks, @Nullable Mark[] marks) {
        int held = 0;
        for (int i = region.first; i < region.end(); i++) {
            held += marks[i] == null && blocks.get(i).isProse()
                    ? blocks.get(i).text().length()
                    : 0;
        }
        return held;
    }

    /** Whether a region says that it is a part of the page's frame. */
    private static boolean isFrame(Region region) {
        return region.mark != null && FRAME.contains(region.mark.reason());
    }

    /**
     * Leaves out the regions that say that they are comments, or any other part that is not the article; gives how much
     * running text they took of {@code all}. A word that this page uses for a good part of its text says nothing here,
     * and neither does one on a region around the article's body.
     */
    private static int apply(PageOutline outline, int[] prose, int all, @Nullable Mark[] marks, boolean comments) {
        Map<String, Integer> held = new HashMap<>();
        Map<String, Integer> counted = new HashMap<>();
        for (Region region : outline.regions()) {
            Mark mark = region.mark;
            if (mark != null && region.first >= counted.getOrDefault(mark.clue(), 0)) {
                held.merge(mark.clue(), prose[region.end()] - prose[region.first], Integer::sum);
                counted.put(mark.clue(), region.end());
            }
        }
        int taken = 0;
        int done = 0;
        for (Region region : outline.regions()) {
            Mark mark = region.mark;
            if (mark == null
                    || region.first < done
                    || comments != (mark.reason() == Omission.Reason.COMMENTS)
                    || (region.first < region.end() && marks[region.first] != null)) {
                continue;
            }
            if (mark.sure()
                    || (held.getOrDefault(mark.clue(), 0) <= trust(mark) * all && !holdsBody(outline, region))) {
                for (int i = region.first; i < region.end(); i++) {
                    marks[i] = mark;
                }
                taken += prose[region.end()] - prose[region.first];
                done = region.end();
            }
        }
        return taken;
    }

    private static boolean holdsBody(PageOutline outline, Region around) {
        for (Region region : outline.bodies()) {
            if (region != around && region.isWithin(around) && region.end() > region.first) {
                return true;
            }
        }
        return false;
    }

    /** The share of a page's text up to which a mark is trusted: comments alone may well outgrow an article. */
    private static double trust(Mark mark) {
        if (mark.reason() == Omission.Reason.COMMENTS) {
            return MOST_AS_COMMENTS;
        }
        return mark.clue().contains("footer") || mark.clue().equals("role contentinfo") ? MOST_AS_FOOTER : MOST_OF_PAGE;
    }

    private static Region best(PageOutline outline, @Nullable Mark[] marks) {
        List<Block> blocks = outline.blocks();
        double[] sums = new double[blocks.size() + 1];
        double all = 0;
        for (int i = 0; i < blocks.size(); i++) {
            double value = marks[i] == null ? value(blocks.get(i)) : -2;
            sums[i + 1] = sums[i] + value;
            all += Math.max(0, value);
        }
        Map<String, Integer> named = new HashMap<>();
        for (Region body : outline.bodies()) {
            if (body.end() > body.first) {
                named.merge(body.element.className(), 1, Integer::sum);
            }
        }
        Region best = outline.regions().getFirst();
        double most = Double.NEGATIVE_INFINITY;
        for (Region region : outline.regions()) {
            if (LEAVES.contains(region.tag()) || region.first == region.end()) {
                continue;
            }
            double sum = sums[region.end()] - sums[region.first];
            if (region.body && named.getOrDefault(region.element.className(), 0) == 1) {
                sum += sum > 0.25 * all ? 0.5 * all : Math.min(sum, BODY_BONUS * all);
            } else if (region.tag().equals("article") || region.tag().equals("main")) {
                sum += Math.min(sum, ARTICLE_BONUS * all);
            }
            if (sum >= most) {
                most = sum;
                best = region;
            }
        }
        return most > 0 || outline.bodies().isEmpty() ? best : largest(outline.bodies(), best);
    }

    /** Of the regions that say that they hold the article, the one with most blocks: where nothing speaks for any. */
    private static Region largest(List<Region> bodies, Region otherwise) {
        Region largest = otherwise;
        int most = 0;
        for (Region body : bodies) {
            if (body.end() - body.first > most) {
                most = body.end() - body.first;
                largest = body;
            }
        }
        return largest;
    }

    private static double value(Block block) {
        int length = block.text().length();
        if (block.isProse()) {
            return length - 3.0 * block.linkLength();
        }
        if (block.linkLength() * 2 > length) {
            return -25 - length * 0.5;
        }
        return switch (block.kind()) {
            case HEADING, LIST_ITEM -> 0;
            case PARAGRAPH, QUOTATION, CREDIT, NOISE -> block.region().tag().equals("tr") ? length * 0.2 : -10;
        };
    }
}

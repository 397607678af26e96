package org.isnad.reading.html;

import java.util.ArrayList;
import java.util.List;
import org.isnad.model.Omission;
import org.isnad.model.Passage;
import org.isnad.reading.text.NoisePhrases;
import org.jspecify.annotations.Nullable;

/**
 * Finds the blocks that make up the article.
 *
 * <p>Each block speaks for or against the regions that hold it: running text for, links and labels against. The article
 * is the region with the most in its favour; since menus and teasers count against a region, the sum is largest where the
 * article begins and ends. Within it, what markup or wording shows to be something else is left out.
 */
final class MainText {
    private static final double MOST_OF_PAGE = 0.35;

    private final PageOutline outline;
    private final @Nullable Mark[] marks;

    private MainText(PageOutline outline) {
        this.outline = outline;
        this.marks = new Mark[outline.blocks().size()];
    }

    /**
     * The blocks of the article and what was left out.
     */
    record Found(List<Block> blocks, List<Omission> omissions) {}

    static Found in(PageOutline outline, @Nullable String title) {
        var text = new MainText(outline);
        text.applyMarks();
        Region best = text.best();
        return text.collect(best, title);
    }

    /** Leaves out the regions that say that they are no part of the article, unless they hold a good part of the page. */
    private void applyMarks() {
        List<Block> blocks = outline.blocks();
        int[] prose = new int[blocks.size() + 1];
        for (int i = 0; i < blocks.size(); i++) {
            Block block = blocks.get(i);
            prose[i + 1] = prose[i] + (block.isProse() ? block.text().length() : 0);
        }
        int all = Math.max(1, prose[blocks.size()]);
        int done = 0;
        for (Region region : outline.regions()) {
            if (region.mark == null || region.first < done) {
                continue;
            }
            int held = prose[region.end()] - prose[region.first];
            if (region.mark.sure() || held <= MOST_OF_PAGE * all) {
                for (int i = region.first; i < region.end(); i++) {
                    marks[i] = region.mark;
                }
                done = region.end();
            }
        }
    }

    private Region best() {
        List<Block> blocks = outline.blocks();
        double[] sums = new double[blocks.size() + 1];
        for (int i = 0; i < blocks.size(); i++) {
            sums[i + 1] = sums[i] + value(blocks.get(i), marks[i]);
        }
        Region best = outline.regions().getFirst();
        double most = Double.NEGATIVE_INFINITY;
        for (Region region : outline.regions()) {
            double sum = sums[region.end()] - sums[region.first];
            if (sum >= most) {
                most = sum;
                best = region;
            }
        }
        return best;
    }

    private static double value(Block block, @Nullable Mark mark) {
        int length = block.text().length();
        if (mark != null) {
            return -2;
        }
        if (block.isProse()) {
            return length - 3.0 * block.linkLength();
        }
        if (block.linkLength() * 2 > length) {
            return -25 - length * 0.5;
        }
        return block.level() > 0 ? 0 : -10;
    }

    private Found collect(Region best, @Nullable String title) {
        List<Block> kept = new ArrayList<>();
        List<Omission> omissions = new ArrayList<>();
        for (int i = best.first; i < best.end(); i++) {
            Block block = outline.blocks().get(i);
            Mark mark = marks[i];
            if (mark != null) {
                continue;
            }
            if (NoisePhrases.lexicon().reason(block.text()) != null) {
                continue;
            }
            if (block.linkDensity() > 0.6 && block.kind() != Passage.Kind.HEADING) {
                continue;
            }
            kept.add(block);
        }
        return new Found(kept, omissions);
    }
}

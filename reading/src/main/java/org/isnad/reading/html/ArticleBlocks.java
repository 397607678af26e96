package org.isnad.reading.html;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.isnad.model.Omission;
import org.isnad.model.Omission.Reason;
import org.isnad.model.Passage;
import org.isnad.reading.text.Credits;
import org.isnad.reading.text.NoisePhrases;
import org.isnad.reading.text.PhraseKey;
import org.jspecify.annotations.Nullable;

/**
 * Keeps the blocks of the article and leaves out, each with its reason, what stands among them: what markup or wording
 * shows to be something else, the title and the labels above the text, links and labels below it.
 *
 * @param kept the blocks of the article in order
 * @param omissions what was left out within the article's region
 */
record ArticleBlocks(List<Block> kept, List<Omission> omissions) {
    static ArticleBlocks of(PageOutline outline, MainText found, Set<String> titles) {
        var sieve = new Sieve(outline, found, titles);
        sieve.run();
        return new ArticleBlocks(sieve.kept, sieve.omissions);
    }

    private static final class Sieve {
        private static final int EXCERPT = 80;
        private static final int LEAD_REACH = 30;
        private static final int LONGEST_LEAD = 900;
        private static final int LEAD_BLOCKS = 6;
        private static final int SHORT = 3;
        private static final int LABEL = 25;
        private static final double MOST_LINKS = 0.75;
        private static final int CODE_MARKS = 40;

        private final List<Block> blocks;
        private final MainText found;
        private final Set<String> titles;
        private final List<Block> kept = new ArrayList<>();
        private final List<Omission> omissions = new ArrayList<>();
        private final Set<String> seen = new HashSet<>();

        Sieve(PageOutline outline, MainText found, Set<String> titles) {
            this.blocks = outline.blocks();
            this.found = found;
            this.titles = titles;
        }

        void run() {
            int first = found.region().first;
            int end = found.region().end();
            int firstProse = first;
            while (firstProse < end
                    && (found.marks()[firstProse] != null
                            || !blocks.get(firstProse).isProse())) {
                firstProse++;
            }
            int lastProse = end - 1;
            while (lastProse > first
                    && (found.marks()[lastProse] != null
                            || !blocks.get(lastProse).isProse())) {
                lastProse--;
            }
            Block closing = null;
            for (int i = lead(first); i < end; i++) {
                Block block = blocks.get(i);
                if (i < first && (found.marks()[i] != null || !block.isProse())) {
                    continue;
                }
                if (closing != null) {
                    if (block.level() == 0 || block.level() > closing.level()) {
                        omit(block, Reason.RELATED, "below " + closing.text());
                        continue;
                    }
                    closing = null;
                }
                Mark mark = found.marks()[i];
                if (mark != null) {
                    omit(block, mark.reason(), mark.clue());
                    continue;
                }
                if ((block.level() > 0 || i <= firstProse) && titles.contains(PhraseKey.of(block.text()))) {
                    omit(block, Reason.METADATA, "title");
                    continue;
                }
                if (isCode(block)) {
                    omit(block, Reason.CODE, "<pre>");
                    continue;
                }
                Reason noise = NoisePhrases.lexicon().reason(block.text());
                if (noise != null) {
                    omit(block, noise, "wording");
                    closing = block.level() > 0 && i > first + (end - first) / 2 ? block : null;
                    continue;
                }
                if (block.isProse() && kept.size() < LEAD_BLOCKS && !seen.add(block.text())) {
                    omit(block, Reason.RELATED, "repeated");
                    continue;
                }
                String clue = label(block, i < firstProse, i > lastProse);
                if (clue != null) {
                    omit(block, block.linkDensity() > 0.5 ? Reason.RELATED : Reason.METADATA, clue);
                    continue;
                }
                kept.add(block);
            }
            while (!kept.isEmpty() && kept.getLast().level() > 0) {
                omit(kept.removeLast(), Reason.RELATED, "heading without text");
            }
        }

        /**
         * Where the lead begins that stands between the headline and the body, outside of it; {@code first} if there is
         * none.
         */
        private int lead(int first) {
            int headline = first - 1;
            while (headline >= 0
                    && first - headline < LEAD_REACH
                    && blocks.get(headline).level() != 1) {
                headline--;
            }
            if (headline < 0 || blocks.get(headline).level() != 1) {
                return first;
            }
            int prose = 0;
            for (int i = headline + 1; i < first; i++) {
                if (found.marks()[i] == null && blocks.get(i).isProse()) {
                    prose += blocks.get(i).text().length();
                }
            }
            return prose > 0 && prose < LONGEST_LEAD ? headline + 1 : first;
        }

        /** What shows that a block is a label or a link and no part of the text, or {@code null}. */
        private @Nullable String label(Block block, boolean above, boolean below) {
            if (block.level() > 0) {
                return block.linkDensity() > 0.8 && below ? "linked heading" : null;
            }
            boolean listed = block.kind() == Passage.Kind.LIST_ITEM && !above && !below;
            if (block.linkDensity() > MOST_LINKS && !listed) {
                return "links";
            }
            if (block.kind() == Passage.Kind.PARAGRAPH
                    && !block.region().tag().equals("tr")
                    && !block.isProse()
                    && block.text().length() < (above || below ? LABEL : SHORT)
                    && !block.closesSentence()
                    && Credits.lexicon().inLine(block.text()).isEmpty()) {
                return "label";
            }
            return null;
        }

        /** Whether a block is the text of a program: preformatted, and full of the marks that only programs use. */
        private static boolean isCode(Block block) {
            Region at = block.region();
            while (at != null && !at.tag().equals("pre")) {
                at = at.parent;
            }
            if (at == null) {
                return false;
            }
            long marks = block.text()
                    .chars()
                    .filter(c -> "{}[]()<>;=$_#/\\|&*".indexOf(c) >= 0)
                    .count();
            return marks * CODE_MARKS > block.text().length();
        }

        private void omit(Block block, Reason reason, String clue) {
            String text = block.text();
            omissions.add(
                    new Omission(reason, clue, text.substring(0, Math.min(EXCERPT, text.length())), text.length()));
        }
    }
}

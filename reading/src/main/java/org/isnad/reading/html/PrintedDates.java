package org.isnad.reading.html;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.isnad.model.Publication;
import org.isnad.model.Publication.From;
import org.isnad.reading.html.DateNames.Dated;
import org.jspecify.annotations.Nullable;

/** The dates that a reader sees in short lines near the headline, with what their labels say. */
final class PrintedDates {
    private static final int LONGEST_LINE = 90;
    private static final int LONGEST_LABEL = 25;
    private static final int SHORTEST_DATE = 6;
    private static final int BELOW_TEXT = 8;
    private static final int BELOW_HEADLINE = 8;
    private static final int ABOVE_HEADLINE = 3;
    private static final int DATELINE = 60;
    /** Several days are not when something was published: {@code 14. - 20. Januar 2022}. */
    private static final Pattern RANGE = Pattern.compile("(?<![\\d./-])\\d{1,2}\\.? ?[-–—] ?\\d{1,2}\\.? \\p{L}");

    private static final Pattern IN_DATELINE = Pattern.compile("\\(([^()]{6,40})\\)");

    private final List<Block> blocks;
    private final MainText main;
    private final DateCustoms customs;

    PrintedDates(PageOutline outline, MainText main, DateCustoms customs) {
        this.blocks = outline.blocks();
        this.main = main;
        this.customs = customs;
    }

    /** A date in a line, with what its label says that it dates. */
    record Line(Dated what, Known<Publication> known) {}

    /** The dates beside the headline, before the text begins: below it first, then above it. */
    List<Line> besideHeadline() {
        List<Line> lines = new ArrayList<>();
        int first = main.region().first;
        int end = main.region().end();
        int headline = -1;
        for (int i = Math.max(0, first - 40); i < Math.min(end, first + 10); i++) {
            if (blocks.get(i).level() == 1) {
                headline = i;
            }
        }
        if (headline < 0) {
            return lines;
        }
        int prose = 0;
        for (int i = headline + 1; i < Math.min(end, headline + BELOW_HEADLINE) && prose < 2; i++) {
            Block block = blocks.get(i);
            if (block.level() > 0 && block.level() < 3 && block.linkDensity() > 0.5) {
                return lines;
            }
            prose += block.isProse() && block.text().length() > LONGEST_LINE ? 1 : 0;
            add(lines, i);
        }
        for (int i = headline - 1; i >= Math.max(0, headline - ABOVE_HEADLINE); i--) {
            add(lines, i);
        }
        return lines;
    }

    /** The dates in short lines from a little above the headline to the end of the text. */
    List<Line> near() {
        List<Line> lines = new ArrayList<>();
        int first = main.region().first;
        int headline = first;
        for (int i = Math.max(0, first - 40); i < Math.min(main.region().end(), first + 10); i++) {
            if (blocks.get(i).level() == 1) {
                headline = i;
                break;
            }
        }
        for (int i = Math.max(0, headline - BELOW_HEADLINE);
                i < Math.min(main.region().end(), first + 12);
                i++) {
            add(lines, i);
        }
        return lines;
    }

    /** The dates in short lines right below the text. */
    List<Line> below() {
        List<Line> lines = new ArrayList<>();
        int end = main.region().end();
        for (int i = Math.max(main.region().first, end - BELOW_TEXT);
                i < Math.min(blocks.size(), end + BELOW_TEXT);
                i++) {
            add(lines, i);
        }
        return lines;
    }

    /** The date in the dateline that opens the text: {@code بيروت (12/8/2021) -}. */
    @Nullable
    Known<Publication> dateline() {
        for (int i = main.region().first; i < main.region().end(); i++) {
            Block block = blocks.get(i);
            if (main.marks()[i] == null && block.isProse()) {
                String text = block.text();
                var matcher = IN_DATELINE.matcher(text.substring(0, Math.min(DATELINE, text.length())));
                return matcher.find() ? customs.read(matcher.group(1), "dateline", From.TEXT) : null;
            }
        }
        return null;
    }

    /** Whether a block stands among what is not the article; some templates put its date into an {@code aside}. */
    private boolean isElsewhere(int at) {
        Mark mark = main.marks()[at];
        return mark != null
                && DatedElements.ELSEWHERE.contains(mark.reason())
                && !(mark.clue().equals("<aside>") && isWithinText(at));
    }

    private boolean isWithinText(int at) {
        return at >= main.region().first && at < main.region().end();
    }

    /** Whether a line can hold a date at all. */
    private static boolean holdsDigit(String line) {
        for (int i = 0; i < line.length(); i++) {
            if (Character.isDigit(line.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    private void add(List<Line> lines, int at) {
        Block block = blocks.get(at);
        if (block.text().length() > LONGEST_LINE
                || block.linkDensity() > 0.9
                || !holdsDigit(block.text())
                || block.text().indexOf('©') >= 0
                || RANGE.matcher(block.text()).find()
                || isElsewhere(at)) {
            return;
        }
        Dated before = at > 0 && blocks.get(at - 1).text().length() < LONGEST_LABEL
                ? DateLabels.lexicon().last(blocks.get(at - 1).text())
                : Dated.SOMETHING;
        for (var part : DateLabels.lexicon().parts(block.text())) {
            Dated what = part.what() == Dated.SOMETHING ? before : part.what();
            Known<Publication> known = part.text().length() < SHORTEST_DATE || what == Dated.NOTHING
                    ? null
                    : customs.read(part.text(), "text", From.TEXT);
            if (known != null) {
                lines.add(new Line(what, known));
            }
        }
    }
}

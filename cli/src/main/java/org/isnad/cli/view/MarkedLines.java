package org.isnad.cli.view;

import java.util.ArrayList;
import java.util.List;
import org.isnad.model.Span;

/**
 * A stretch of an article in lines of a terminal, with some of its words marked: in bold where there are colours, in
 * square brackets elsewhere.
 */
final class MarkedLines {
    // Two characters of private use stand for the marks while lines are broken, where escape sequences would count.
    private static final char OPEN = '\uE000';
    private static final char CLOSE = '\uE001';

    private MarkedLines() {}

    /**
     * The lines.
     *
     * @param text the article's text
     * @param shown what of it is shown
     * @param marked what is marked, in order and without overlap
     * @param columns the most columns of a line
     */
    static List<String> of(String text, Span shown, List<Span> marked, int columns, Paint paint) {
        var all = new StringBuilder();
        int at = shown.start();
        for (Span mark : marked) {
            if (shown.contains(mark) && mark.length() > 0) {
                all.append(plain(text, at, mark.start())).append(OPEN);
                all.append(plain(text, mark.start(), mark.end())).append(CLOSE);
                at = mark.end();
            }
        }
        all.append(plain(text, at, shown.end()));
        List<String> lines = new ArrayList<>();
        boolean open = false;
        for (String line : DisplayText.wrap(all.toString(), columns)) {
            String whole = open ? OPEN + line : line;
            open = whole.lastIndexOf(OPEN) > whole.lastIndexOf(CLOSE);
            lines.add(painted(open ? whole + CLOSE : whole, paint));
        }
        return lines;
    }

    private static String plain(String text, int from, int to) {
        return text.substring(from, to).replace(OPEN, ' ').replace(CLOSE, ' ');
    }

    private static String painted(String line, Paint paint) {
        var painted = new StringBuilder();
        int at = 0;
        for (int open = line.indexOf(OPEN); open >= 0; open = line.indexOf(OPEN, at)) {
            int close = line.indexOf(CLOSE, open);
            String words = line.substring(open + 1, close);
            painted.append(line, at, open).append(paint.on() ? paint.bold(words) : "[" + words + "]");
            at = close + 1;
        }
        return painted.append(line.substring(at)).toString();
    }
}

package org.isnad.evaluation.calibration;

import java.io.IOException;
import java.util.Locale;
import org.isnad.evaluation.SvgPicture;

/**
 * A reliability plot as SVG: for each bin of confidence a point at its mean confidence and its share of right statements,
 * larger where there are more of them; on the diagonal, confidence means what it says. Below stand the counts.
 */
public final class ReliabilityPlot {
    private static final int SIDE = 360;
    private static final int LEFT = 56;
    private static final int TOP = 44;
    private static final int BARS = 64;
    private static final int WIDTH = LEFT + SIDE + 24;
    private static final int HEIGHT = TOP + SIDE + 44 + BARS + 24;

    private ReliabilityPlot() {}

    /** Writes the plot. */
    public static void write(Reliability reliability, String title, Appendable out) throws IOException {
        out.append(SvgPicture.open(WIDTH, HEIGHT, LEFT, title));
        out.append(String.format(
                Locale.ROOT,
                "<text x=\"%d\" y=\"34\">%d statements, Brier score %.3f, expected calibration error %.3f</text>\n",
                LEFT,
                reliability.count(),
                reliability.brier(),
                reliability.expectedCalibrationError()));
        grid(out);
        int most = reliability.bins().stream().mapToInt(Bin::count).max().orElse(0);
        for (Bin bin : reliability.bins()) {
            if (bin.count() > 0) {
                bin(bin, most, out);
            }
        }
        out.append("</svg>\n");
    }

    private static void grid(Appendable out) throws IOException {
        for (int tenth = 0; tenth <= 10; tenth += 2) {
            double x = LEFT + SIDE * tenth / 10.0;
            double y = TOP + SIDE - SIDE * tenth / 10.0;
            line(out, x, TOP, x, TOP + SIDE);
            line(out, LEFT, y, LEFT + SIDE, y);
            text(out, x, TOP + SIDE + 16, "middle", String.format(Locale.ROOT, "%.1f", tenth / 10.0));
            text(out, LEFT - 6, y + 4, "end", String.format(Locale.ROOT, "%.1f", tenth / 10.0));
        }
        line(out, LEFT, TOP + SIDE, LEFT + SIDE, TOP);
        text(out, LEFT + SIDE / 2.0, TOP + SIDE + 34, "middle", "confidence");
        out.append(String.format(
                Locale.ROOT,
                "<text transform=\"translate(16 %d) rotate(-90)\" text-anchor=\"middle\">share that is right</text>\n",
                TOP + SIDE / 2));
    }

    private static void bin(Bin bin, int most, Appendable out) throws IOException {
        out.append(String.format(
                Locale.ROOT,
                "<circle class=\"point\" cx=\"%.1f\" cy=\"%.1f\" r=\"%.1f\">"
                        + "<title>%d statements, confidence %.2f, right %.2f</title></circle>\n",
                LEFT + SIDE * bin.confidence(),
                TOP + SIDE * (1 - bin.right()),
                3 + 7 * Math.sqrt((double) bin.count() / most),
                bin.count(),
                bin.confidence(),
                bin.right()));
        double height = (double) (BARS - 16) * bin.count() / most;
        double bottom = HEIGHT - 8;
        double left = LEFT + SIDE * bin.from() + 2;
        double width = SIDE * (bin.to() - bin.from()) - 4;
        out.append(String.format(
                Locale.ROOT,
                "<rect class=\"point\" x=\"%.1f\" y=\"%.1f\" width=\"%.1f\" height=\"%.1f\"/>\n",
                left,
                bottom - height,
                width,
                height));
        text(out, left + width / 2, bottom - height - 4, "middle", Integer.toString(bin.count()));
    }

    private static void line(Appendable out, double x1, double y1, double x2, double y2) throws IOException {
        out.append(String.format(
                Locale.ROOT, "<line x1=\"%.1f\" y1=\"%.1f\" x2=\"%.1f\" y2=\"%.1f\"/>\n", x1, y1, x2, y2));
    }

    private static void text(Appendable out, double x, double y, String anchor, String text) throws IOException {
        out.append(String.format(
                Locale.ROOT,
                "<text x=\"%.1f\" y=\"%.1f\" text-anchor=\"%s\">%s</text>\n",
                x,
                y,
                anchor,
                escaped(text)));
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
